using System.Text.Json.Nodes;
using Mass.Benchmarks;
using Mass.Benchmarks.Table;

namespace Mass.Graph.Tests.Benchmarks;

/// <summary>What the table of docs/performance.md compares is the same, and what it says follows from its figures; how fast anything is, is not asserted.</summary>
public sealed class TableTests
{
    [Fact]
    public async Task The_gateway_its_executor_and_the_program_by_hand_give_the_same_bytes()
    {
        var answers = await TableRun.Answers(scale: 1);

        Assert.Equal(Operations.All.Select(operation => operation.Name), answers.Keys);
        Assert.All(answers.Values, answer =>
        {
            var node = JsonNode.Parse(answer)!;
            Assert.Null(node["errors"]);
            var root = node["data"]!.AsObject().Single().Value!;
            Assert.True((root["nodes"] ?? root["groupBy"] ?? root) is JsonArray { Count: > 0 } or JsonObject { Count: > 0 }, "Nothing is found.");
        });
    }

    [Fact]
    public void An_aim_is_met_when_every_line_that_it_is_about_reaches_it()
    {
        var met = Aims.Of([.. Operations.All.SelectMany(operation => new[] { Made(operation, 1, cpu: 10, perSecond: 900), Made(operation, 100, cpu: 14, perSecond: 800) })]).ToList();
        var missed = Aims.Of([.. Operations.All.SelectMany(operation => new[] { Made(operation, 1, cpu: 10, perSecond: 900), Made(operation, 100, cpu: 16, perSecond: 799) })]).ToList();

        Assert.All(met, aim => Assert.EndsWith("| met |", aim, StringComparison.Ordinal));
        Assert.Equal(
            ["not met", "not met", "not met", "not met", "not met", "not met"],
            missed.Select(aim => aim.Split('|', StringSplitOptions.TrimEntries)[^2]));
        Assert.Contains("0.80 at 100×", missed[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_a_place_for_the_table_and_keeps_the_rest()
    {
        var page = File.ReadAllText(Repository.File("docs/performance.md"));

        var first = PerformancePage.With(page, "| first |");
        var second = PerformancePage.With(first, "| second |");

        Assert.Contains("\n\n| first |\n\n", first, StringComparison.Ordinal);
        Assert.Equal(first.Replace("| first |", "| second |", StringComparison.Ordinal), second);
    }

    /// <summary>A line in which by hand and prepared bytes give 800 and 1,000 requests a second, and the executor takes 140 µs.</summary>
    private static Line Made(Operation operation, int scale, double cpu, double perSecond) => new(
        operation,
        scale,
        [],
        new(new(cpu, 0, 0), new(140, 0, 0), new(100, 0, 0), new(1, 0, 0)),
        new(new(perSecond, 0, 0), new(100, 0, 0), new(800, 0, 0), new(1_000, 0, 0)));
}
