using System.Text.Json;
using Mass.Graph.Tests.Http.Reports;

namespace Mass.Graph.Tests.Http;

/// <summary>The mistakes that a newcomer makes first are answered with what to write instead.</summary>
public sealed class ErrorHintTests
{
    [Theory]
    [InlineData("{ seatRows { label } }", "nodes { … }")]
    [InlineData("{ seatRows }", "{ nodes { … } }")]
    [InlineData("{ seats { groupBy(fields: KIND) { kind } } }", "fields { … } and its numbers in aggregations { … }")]
    [InlineData("{ seatRows(where: { isVacant: true }) { totalCount } }", "{ eq: … }")]
    [InlineData("{ seatRows(where: { label: \"Chair\" }) { totalCount } }", "{ eq: … }")]
    public async Task An_error_says_what_to_write(string query, string words)
    {
        var answer = await (await ReportServer.Shared).PostAsync("/graphql", JsonSerializer.Serialize(new { query }));
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
    }
}
