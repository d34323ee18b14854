using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mass.Graph.Tests.Documentation;

/// <summary>Every query that a document shows is run, and the answer beside it is the one that comes.</summary>
public sealed partial class DocumentedQueriesTests(Gateway gateway) : IClassFixture<Gateway>
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/querying.md")]
    public async Task The_queries_of_a_document_have_the_answers_that_it_shows(string document)
    {
        var examples = Example().Matches(await File.ReadAllTextAsync(Repository.File(document)));
        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var answer = await gateway.Ask(example.Groups["query"].Value);
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(example.Groups["answer"].Value), answer),
                $"{document} shows another answer to\n{example.Groups["query"].Value}\nthan\n{answer}");
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/querying.md")]
    public async Task Every_query_of_a_document_has_its_answer_beside_it(string document)
    {
        var text = await File.ReadAllTextAsync(Repository.File(document));
        Assert.Equal(Query().Count(text), Example().Count(text));
    }

    [SkippableFact]
    public async Task The_commands_that_give_tables_give_the_ones_beside_them()
    {
        var examples = Command().Matches(await File.ReadAllTextAsync(Repository.File("docs/querying.md")));
        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var command = example.Groups["command"].Value.Replace("http://localhost:5000/", gateway.Address.ToString(), StringComparison.Ordinal);
            var table = await Http.Tabular.OtherProgram.RunAsync("sh", [], "-c", command);
            Assert.Equal(example.Groups["table"].Value, table.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("```sh\n(?<command>curl.*?)```\\s*```csv\n(?<table>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex("```graphql\n(?<query>.*?)```\\s*```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    internal static partial Regex Example();

    [GeneratedRegex("```graphql\n")]
    internal static partial Regex Query();
}
