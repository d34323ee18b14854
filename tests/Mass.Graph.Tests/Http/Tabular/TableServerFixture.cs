using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>One server on four small steps, for all tests of a class.</summary>
public sealed class TableServerFixture : IAsyncLifetime
{
    public TableServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await TableServer.StartAsync(ToyPlans.Four());

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
