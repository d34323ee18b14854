using System.Globalization;
using System.Text.Json;

namespace Mass.Graph.Tests.Differential;

/// <summary>What came of many requests.</summary>
internal sealed class Tally
{
    private int all;
    private int full;
    private int withRows;
    private int without;
    private int compiled;
    private int pages;
    private long bytes;
    private readonly SortedDictionary<string, int> codes = new(StringComparer.Ordinal);

    /// <summary>The percentage of answers without errors that have a value which is not null.</summary>
    public int GoodPercent => 100 * full / all;

    /// <summary>The percentage of answers without errors that a compiled operation has written.</summary>
    public int CompiledPercent => 100 * compiled / without;

    public void Add(Written answer, bool isNextPage)
    {
        all++;
        bytes += answer.Body.Length;
        pages += isNextPage ? 1 : 0;
        var json = answer.Json;
        foreach (var code in answer.Errors.Distinct())
        {
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        without += answer.Errors.Count == 0 ? 1 : 0;
        compiled += answer is { Errors.Count: 0, IsCompiled: true } ? 1 : 0;
        if (json.TryGetProperty("data", out var data))
        {
            full += answer.Errors.Count == 0 && HasLeaf(data) ? 1 : 0;
            withRows += HasRow(data) ? 1 : 0;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{all} answers, {pages} of them next pages, {bytes / 1000} kB; {without} without errors, {full} of these with values, {compiled} compiled; {withRows} with rows; errors: {string.Join(", ", codes.Select(each => $"{each.Key} {each.Value}"))}");

    private static bool HasLeaf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => member.Name != "__typename" && HasLeaf(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasLeaf),
        JsonValueKind.Null => false,
        _ => true,
    };

    private static bool HasRow(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => HasRow(member.Value)),
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => false,
    };
}
