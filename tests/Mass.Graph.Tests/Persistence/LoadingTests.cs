using Mass.Graph.Persistence;
using Mass.Graph.Tests.Http;
using Mass.Graph.Tests.Http.Rates;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Persistence;

public sealed class LoadingTests : IDisposable
{
    private readonly HandClock clock = new();
    private readonly RecordedLog log = new() { Lowest = LogLevel.Information };
    private readonly ILoggerFactory factory;
    private readonly Loading loading;

    public LoadingTests()
    {
        factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        loading = new(clock, factory.CreateLogger<Loading>());
    }

    public void Dispose() => factory.Dispose();

    [Fact]
    public void What_is_loaded_within_a_second_is_not_logged()
    {
        loading.Begin(2);
        clock.Pass(TimeSpan.FromSeconds(0.5));
        loading.Read(1000);
        loading.PutTogether();
        clock.Pass(TimeSpan.FromSeconds(0.5));
        loading.PutTogether();
        loading.End();

        Assert.Empty(log.Entries);
    }

    [Fact]
    public void What_takes_longer_is_logged_once_a_second_and_at_its_end()
    {
        loading.Begin(50);
        for (var i = 0; i < 10; i++)
        {
            clock.Pass(TimeSpan.FromSeconds(0.3));
            loading.Read(100_000);
        }

        for (var i = 0; i < 50; i++)
        {
            clock.Pass(TimeSpan.FromSeconds(0.03));
            loading.PutTogether();
        }

        Assert.Equal(
            [
                "Loaded 0 of 50 associations (400,000 rows read) in 1.2 s.",
                "Loaded 0 of 50 associations (800,000 rows read) in 2.4 s.",
                "Loaded 14 of 50 associations (1,000,000 rows read) in 3.4 s.",
                "Loaded 48 of 50 associations (1,000,000 rows read) in 4.4 s.",
                "Loaded 50 of 50 associations (1,000,000 rows read) in 4.5 s.",
            ],
            log.Entries.Select(entry => entry.Text));
    }

    [Fact]
    public async Task It_says_how_far_it_is_and_who_waits_goes_on_when_it_has_ended()
    {
        Assert.Equal("loading", loading.ToString());
        loading.Begin(3);
        loading.Read(1234);
        loading.PutTogether();
        Assert.Equal("loading, 1 of 3 associations, 1,234 rows read", loading.ToString());
        var waiting = loading.ReadyAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted || loading.IsReady);
        loading.End();
        await waiting;
        Assert.True(loading.IsReady);
    }

    [Fact]
    public async Task Loading_a_database_counts_its_associations_and_its_rows()
    {
        using var file = new TemporaryDatabase(import: true);
        await file.Start.PrepareAsync();
        await file.Connect().Store.LoadAllAsync(loading);

        var rows = file.Ask("SELECT SUM(n) FROM (SELECT COUNT(*) AS n FROM ActionSteps UNION ALL SELECT COUNT(*) FROM ActionStepTiers)");
        Assert.StartsWith("loading, 1 of 1 associations, ", loading.ToString(), StringComparison.Ordinal);
        Assert.True(long.Parse(loading.ToString().Split(' ')[5], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture) > (long)rows!, loading.ToString());
    }
}
