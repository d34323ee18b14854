namespace Mass.Graph.Tests.Http;

/// <summary>One server with the default options, for all tests of a class.</summary>
public sealed class ToyServerFixture : IAsyncLifetime
{
    public ToyServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await ToyServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
