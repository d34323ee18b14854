using System.Text;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;

namespace Mass.Benchmarks;

/// <summary>Three operations, by the gateway and by hand. The figure that counts is the ratio.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Operations
{
    private const string StepByCodeQuery =
        "query ($code: String!, $slug: String!) { actionStep(by: { code: $code }, plan: { slug: $slug }) { code title tiers } }";

    private const string FilteredPageQuery =
        """
        query ($tier: Tier!, $first: Int!) {
          actionSteps(where: { tiers: { some: { eq: $tier } }, stage: { eq: null } }, order: [{ title: ASC }], first: $first) { totalCount nodes { code title } }
        }
        """;

    private const string GroupedQuery =
        """
        query ($first: Int!) {
          actionSteps(where: { stage: { eq: null } }) { totalCount groupBy(fields: [SECTION, TIER], first: $first) { fields { section tier } aggregations { count } } }
        }
        """;

    private byte[] stepByCode = [];
    private byte[] filteredPage = [];
    private byte[] grouped = [];
    private GatewayUnderTest gateway = null!;
    private HandWritten byHand = null!;

    /// <summary>How many times the data of size 1: some 540 steps.</summary>
    [Params(1, 10, 100)]
    public int Size { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        var records = Scale.Records(Size);
        gateway = new GatewayUnderTest(records);
        byHand = new HandWritten(records);
        stepByCode = GatewayUnderTest.Request(StepByCodeQuery, new JsonObject { ["code"] = "AS-12", ["slug"] = Scale.SlugOf(7) });
        filteredPage = GatewayUnderTest.Request(FilteredPageQuery, new JsonObject { ["tier"] = "SOME", ["first"] = 50 });
        grouped = GatewayUnderTest.Request(GroupedQuery, new JsonObject { ["first"] = 20 });
        RequireSame(byHand.Grouped(grouped), await gateway.Answer(grouped));
        RequireSame(byHand.StepByCode(stepByCode), await gateway.Answer(stepByCode));
        RequireSame(byHand.FilteredPage(filteredPage), await gateway.Answer(filteredPage));
    }

    [GlobalCleanup]
    public void Cleanup() => byHand.Dispose();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one step by code")]
    public byte[] StepByCodeByHand() => byHand.StepByCode(stepByCode);

    [Benchmark]
    [BenchmarkCategory("one step by code")]
    public Task<byte[]> StepByCode() => gateway.Answer(stepByCode);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("filter, sort, 50 rows, count")]
    public byte[] FilteredPageByHand() => byHand.FilteredPage(filteredPage);

    [Benchmark]
    [BenchmarkCategory("filter, sort, 50 rows, count")]
    public Task<byte[]> FilteredPage() => gateway.Answer(filteredPage);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("count by section and tier")]
    public byte[] GroupedByHand() => byHand.Grouped(grouped);

    [Benchmark]
    [BenchmarkCategory("count by section and tier")]
    public Task<byte[]> Grouped() => gateway.Answer(grouped);

    private static void RequireSame(byte[] expected, byte[] actual)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            throw new InvalidOperationException($"The answers differ:\n{Encoding.UTF8.GetString(expected)}\n{Encoding.UTF8.GetString(actual)}");
        }
    }
}
