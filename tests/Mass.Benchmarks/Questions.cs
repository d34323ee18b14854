using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mass.Benchmarks.InProcess;
using Mass.Domain;
using Mass.Domain.Fictitious;

namespace Mass.Benchmarks;

/// <summary>
/// The analyst's questions of docs/querying.md, one request each, as JSON and as CSV, at several scales. Beside the two that count steps stands the same question of all associations at once, and
/// what someone would write with LINQ over the domain's objects for it.
/// </summary>
internal static partial class Questions
{
    private const int Rounds = 15;

    public static async Task<int> Measure(IReadOnlyList<int> scales)
    {
        var questions = Example().Matches(File.ReadAllText(Repository.File("docs", "querying.md"))).Select(match => (match.Groups["title"].Value, match.Groups["query"].Value)).ToList();
        if (questions.Count == 0)
        {
            throw new InvalidOperationException("docs/querying.md shows no questions.");
        }

        Console.WriteLine($"the median of {Rounds} runs after three to warm up");
        Console.WriteLine();
        Console.WriteLine("| question | scale | rows | JSON, ms | CSV, ms |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var scale in scales)
        {
            IReadOnlyList<AssociationRecords> associations = [.. FictitiousAssociation.AtScale(scale)];
            await using var gateway = await GatewayUnderTest.StartAsync(associations);
            foreach (var (title, query) in questions.Append(("How many steps of all associations are at each stage, by table and tier?", AllSteps)))
            {
                var (json, csv, rows) = await Ask(gateway, query);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {title} | {scale}× | {rows:N0} | {json:N2} | {csv:N2} |"));
            }

            var byHand = await Median(() => Task.FromResult(ByHand(associations)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the last one with LINQ, without an answer's text | {scale}× | {ByHand(associations):N0} | {byHand:N2} | |"));
        }

        return 0;
    }

    private const string AllSteps = "{ actionSteps { groupBy(fields: [SECTION, TIER, STAGE]) { fields { section tier stage } aggregations { count } } } }";

    private static int ByHand(IReadOnlyList<AssociationRecords> associations) => associations
        .SelectMany(each => each.Plans).SelectMany(plan => plan.ActionSteps)
        .SelectMany(step => step.Tiers.Count > 0 ? step.Tiers.Select(tier => (step.Section, (Mass.Domain.Planning.Tier?)tier, step.Stage)) : [(step.Section, null, step.Stage)])
        .CountBy(key => key)
        .OrderBy(each => each.Key)
        .Count();

    private static async Task<(double Json, double Csv, int Rows)> Ask(GatewayUnderTest gateway, string query)
    {
        var request = GatewayUnderTest.Request(query, new JsonObject());
        var table = await gateway.Answer(request, "text/csv");
        var rows = Encoding.UTF8.GetString(table).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        if (rows < 1 || JsonNode.Parse(await gateway.Answer(request))!["errors"] is not null)
        {
            throw new InvalidOperationException($"A question has no answer: {query}");
        }

        return (await Median(() => gateway.Answer(request)), await Median(() => gateway.Answer(request, "text/csv")), rows);
    }

    private static async Task<double> Median<T>(Func<Task<T>> run)
    {
        var times = new List<double>();
        for (var i = -3; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            if (i >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return times.Order().ElementAt(Rounds / 2);
    }

    [GeneratedRegex(@"\*\*(?<title>[^*\n]+\?)\*\*[^\n]*\s*```graphql sample\n(?<query>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
