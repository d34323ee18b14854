using Mass.Graph.Tests.Http;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Clients;

/// <summary>The GraphQL clients that people use work with the gateway as they come: <c>tests/clients</c> has a script for each.</summary>
public sealed class ClientTests(Gateway gateway, ITestOutputHelper log) : IClassFixture<Gateway>
{
    [SkippableTheory]
    [InlineData("apollo.js", "ok Apollo Client: 27 steps in 3 pages, and persisted queries")]
    [InlineData("urql.js", "ok urql by POST: 27 steps in 3 pages", "ok urql by GET: 27 steps in 3 pages")]
    [InlineData("graphql-request.js", "ok graphql-request by POST: 27 steps in 3 pages", "ok graphql-request by GET: 27 steps in 3 pages")]
    [InlineData("relay.js", "ok Relay: 27 steps in 3 pages, by node")]
    [InlineData("codegen.js", "ok graphql-codegen: 10 of 10 steps, typed")]
    public async Task A_client_works_as_it_comes(string script, params string[] lines)
    {
        var (exit, output) = await NodeScript.RunInAsync("clients", script, new Uri(gateway.Address, "graphql").ToString());
        log.WriteLine(output);
        Assert.True(exit == 0, output);
        Assert.All(lines, line => Assert.Contains(line, output, StringComparison.Ordinal));
    }
}
