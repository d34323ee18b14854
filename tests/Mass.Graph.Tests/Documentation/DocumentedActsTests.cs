using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The guide to writing shows mutations with the answers that come, and lists every act with who may do it.</summary>
public sealed partial class DocumentedActsTests(OfficeGateway gateway) : IClassFixture<OfficeGateway>
{
    private const string Heading = "| act | does | for |\n|---|---|---|\n";

    private static string Guide => File.ReadAllText(Repository.File("docs/writing.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_mutations_of_the_guide_done_one_after_the_other_have_the_answers_that_it_shows()
    {
        var examples = DocumentedQueriesTests.Example().Matches(Guide);
        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var answer = await gateway.Send(example.Groups["query"].Value, null, ("X-Api-Key", OfficeGateway.Key));
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(AnyDay(example.Groups["answer"].Value)), JsonNode.Parse(AnyDay(answer.Text))),
                $"docs/writing.md shows another answer to\n{example.Groups["query"].Value}\nthan\n{answer.Text}");
        }
    }

    [Fact]
    public void Every_mutation_of_the_guide_has_its_answer_beside_it() =>
        Assert.Equal(DocumentedQueriesTests.Query().Count(Guide), DocumentedQueriesTests.Example().Count(Guide));

    [Fact]
    public void The_guide_lists_every_act_with_what_it_does_and_who_may()
    {
        var start = Guide.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var listed = Guide[start..].TrimEnd('\n').Split('\n');
        var there = GraphFixture.Whole.Mutation!.Fields.Select(field => Line(field.Name, field.Description!)).ToList();
        Assert.True(there.SequenceEqual(listed), $"The table at the end of docs/writing.md has to have these rows:\n{string.Join('\n', there)}");
    }

    /// <summary>The day on which something was done is another each time.</summary>
    private static string AnyDay(string answer) => UsedOn().Replace(answer, "was used on a day");

    [GeneratedRegex(@"was used on \d{4}-\d{2}-\d{2}")]
    private static partial Regex UsedOn();

    private static string Line(string name, string description)
    {
        var who = description.LastIndexOf("; only for ", StringComparison.Ordinal);
        var what = description[..who].Split("; refused where ")[0];
        return $"| `{name}` | {what} | {description[(who + "; only for ".Length)..].TrimEnd('.')} |";
    }
}
