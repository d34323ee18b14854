using Xunit.Abstractions;

namespace Mass.Graph.Tests.Http;

public sealed class AuditTests(ToyServerFixture fixture, ITestOutputHelper log) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [SkippableFact]
    public async Task Every_audit_of_graphql_http_is_ok()
    {
        var (exit, output) = await NodeScript.RunAsync("audit.js", new Uri(_server.Url, "/graphql").ToString());
        log.WriteLine(output);
        Assert.True(exit == 0, output);
        Assert.Contains("61 passed, 0 failed", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_introspection_queries_of_graphql_js_give_a_schema()
    {
        var (exit, output) = await NodeScript.RunAsync("introspect.js", new Uri(_server.Url, "/graphql").ToString());
        log.WriteLine(output);
        Assert.True(exit == 0, output);
        Assert.Contains("ok specified-by URLs: 19 types; specified elsewhere: Code", output, StringComparison.Ordinal);
    }
}
