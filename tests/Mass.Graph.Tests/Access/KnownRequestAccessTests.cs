using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mass.Graph.Tests.Access;

/// <summary>A request that comes again is not read again, but who asks, in which form and at what cost is asked each time.</summary>
public sealed partial class KnownRequestAccessTests(AccessGateway gateway) : IClassFixture<AccessGateway>
{
    private static readonly string[] Callers = ["", "Staff", "Member", "Overseer,Staff", "Supporter"];

    private static readonly (string Name, string Value)[] Forms =
        [("Accept", "application/json"), ("GraphQL-Cost", "report"), ("GraphQL-Cost", "validate"), ("Accept", "text/csv"), ("Accept", "text/event-stream")];

    [Theory]
    [InlineData("query Q($n: Int!) { people(first: $n) { totalCount nodes { name email } } }", """{"n": 3}""")]
    [InlineData("query Q($n: Int!) { people(first: $n) { totalCount nodes { name email } } }", """{"n": 501}""")]
    [InlineData("query Q($n: Int!) { people(first: $n) { totalCount nodes { name } } }", """{"n": "many"}""")]
    [InlineData("query Q($where: SupportFilterInput) { supports(where: $where) { totalCount nodes { title engagements { totalCount } } } }", """{"where": {}}""")]
    [InlineData("query Q($where: PersonFilterInput) { people(where: $where) { totalCount nodes { name } } }", """{"where": {"email": {"contains": "a"}}}""")]
    [InlineData("query Q($n: Int!, $staff: Boolean!) { people(first: $n) { nodes { name email @include(if: $staff) } } }", """{"n": 2, "staff": false}""")]
    [InlineData("query Q($named: Boolean!) { people(first: 2) { nodes { id name @skip(if: $named) } } }", """{"named": true}""")]
    [InlineData("query Q($day: Date) { supports(first: 2, asOf: $day) { totalCount nodes { title } } }", """{"day": "2020-01-01"}""")]
    [InlineData("query Q($by: AssociationByInput!) { association(by: $by) { name } }", """{"by": {"slug": "nowhere"}}""")]
    [InlineData("{ people(first: 1) { nodes { nothing } } }", "{}")]
    public async Task The_same_bytes_are_answered_each_time_as_to_each_caller_the_first_time(string query, string variables)
    {
        // Each of these is another request, which nobody sent before.
        var own = new Dictionary<(string, (string, string)), string>();
        foreach (var (caller, form) in Ways())
        {
            own[(caller, form)] = await Asked($"{query} # {caller} {form.Value}", variables, caller, form);
        }

        for (var round = 0; round < 3; round++)
        {
            foreach (var (caller, form) in Ways())
            {
                Assert.Equal(own[(caller, form)], await Asked(query, variables, caller, form));
            }
        }
    }

    private static IEnumerable<(string Caller, (string Name, string Value) Form)> Ways() => Forms.SelectMany(form => Callers.Select(caller => (caller, form)));

    private async Task<string> Asked(string query, string variables, string caller, (string Name, string Value) form)
    {
        var answer = await gateway.Send(query, JsonNode.Parse(variables)!.AsObject(), [.. AccessGateway.As(caller), form]);
        return $"{answer.Status} {answer.ContentType} {answer.Disposition} {answer.Header("GraphQL-Field-Cost")} {answer.Header("GraphQL-Type-Cost")}\n{RequestId().Replace(answer.Text, "")}";
    }

    [GeneratedRegex("""
        "requestId":"[^"]*"
        """)]
    private static partial Regex RequestId();
}
