using Mass.Graph.Http.Reports;
using Mass.Graph.Persistence;

namespace Mass.Graph.CommandLine;

/// <summary>Starts the gateway and runs it until it is stopped.</summary>
internal static class ServeCommand
{
    public static async Task Run(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await using var app = MassHost.Build([.. settings]);

        // It listens before it loads: whoever watches it learns that it is alive, and how far it is.
        await app.StartAsync(cancellation);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, app.Lifetime.ApplicationStopping);
        try
        {
            await MassHost.Prepare(app, stopping.Token);
            Tell(app);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped before it was ready.
        }

        await app.WaitForShutdownAsync(cancellation);
    }

    private static void Tell(WebApplication app)
    {
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"Mass answers at {address}/graphql; open it in a browser to explore. Stop with Ctrl+C.");
        }

        var reports = app.Services.GetRequiredService<SavedReports>().All;
        Console.WriteLine($"The database is {app.Services.GetRequiredService<PersistenceSettings>().File}; there are {reports.Count} saved reports, {reports.Count(report => report.IsOwn)} of them the association's own.");
    }
}
