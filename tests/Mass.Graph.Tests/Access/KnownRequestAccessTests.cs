using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Access;

/// <summary>A request that comes again is not read again, but who asks is asked each time.</summary>
public sealed class KnownRequestAccessTests(AccessGateway gateway) : IClassFixture<AccessGateway>
{
    private static readonly string[] Callers = ["", "Staff", "Member", "Overseer,Staff", "Supporter"];

    [Theory]
    [InlineData("query Q($n: Int!) { people(first: $n) { totalCount nodes { name email } } }", """{"n": 3}""")]
    [InlineData("query Q($where: SupportFilterInput) { supports(where: $where) { totalCount nodes { title engagements { totalCount } } } }", """{"where": {}}""")]
    [InlineData("query Q($n: Int!, $staff: Boolean!) { people(first: $n) { nodes { name email @include(if: $staff) } } }", """{"n": 2, "staff": false}""")]
    public async Task The_same_bytes_are_answered_to_each_caller_with_what_is_theirs(string query, string variables)
    {
        // Each of these is another request, which nobody sent before.
        var own = new Dictionary<string, string>();
        foreach (var caller in Callers)
        {
            own[caller] = await Asked($"{query} # {caller}", variables, caller);
        }

        for (var round = 0; round < 4; round++)
        {
            foreach (var caller in Callers)
            {
                Assert.Equal(own[caller], await Asked(query, variables, caller));
            }
        }
    }

    private async Task<string> Asked(string query, string variables, string caller)
    {
        var answer = (await gateway.Send(query, JsonNode.Parse(variables)!.AsObject(), AccessGateway.As(caller))).Json;
        return answer.TryGetProperty("data", out var data) ? data.GetRawText() : answer.GetProperty("errors")[0].GetProperty("message").GetString()!;
    }
}
