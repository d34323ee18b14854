using System.Text.Json;

namespace Mass.Graph.Tests.Differential;

/// <summary>How an operation turns pages: a cursor of the page at a path goes into a variable.</summary>
/// <param name="Path">The response names that lead to the page.</param>
/// <param name="From">The field of the page info that has the cursor.</param>
/// <param name="Variable">The variable.</param>
internal sealed record PageTurn(IReadOnlyList<string> Path, string From, string Variable)
{
    /// <summary>The response name of the page info that has the cursor.</summary>
    public const string PageInfo = "turn";

    /// <summary>The cursor in an answer; null when the page is not there, or has no rows.</summary>
    public string? Cursor(JsonElement answer)
    {
        var found = answer;
        foreach (var name in (IEnumerable<string>)["data", .. Path, PageInfo, From])
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
            {
                return null;
            }
        }

        return found.GetString();
    }
}
