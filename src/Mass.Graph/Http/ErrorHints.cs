using System.Text.RegularExpressions;

namespace Mass.Graph.Http;

/// <summary>Says what to write instead, where the engine's words leave a newcomer with the question.</summary>
internal static partial class ErrorHints
{
    public static string With(string message) => Of(message) is { } hint ? $"{message.TrimEnd('.')}{(message.EndsWith('?') ? "" : ".")} {hint}" : message;

    private static string? Of(string message) =>
        RowField().IsMatch(message) ? "The rows of a list are in nodes { … }."
        : GroupField().IsMatch(message) ? "A group has its keys in fields { … } and its numbers in aggregations { … }."
        : BareList().IsMatch(message) ? "Add the rows: { nodes { … } }."
        : BareFilter().IsMatch(message) ? "Write what has to hold, such as { eq: … }."
        : null;

    [GeneratedRegex(@"^Cannot query field '\w+' on type '\w+Connection'")]
    private static partial Regex RowField();

    [GeneratedRegex(@"^Cannot query field '\w+' on type '\w+Group'")]
    private static partial Regex GroupField();

    [GeneratedRegex(@"Connection'? must have a sub selection")]
    private static partial Regex BareList();

    [GeneratedRegex(@"OperationFilterInput', found not an object")]
    private static partial Regex BareFilter();
}
