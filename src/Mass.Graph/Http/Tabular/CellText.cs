using System.Globalization;

namespace Mass.Graph.Http.Tabular;

/// <summary>The spelling of cells as text.</summary>
internal static class CellText
{
    private const string Separator = "; ";

    /// <summary>The text of a value that is no text itself.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        List<object?> items => Join(items),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>Whether a value is text, or has some in it.</summary>
    public static bool HasText(object value) => value is string || (value is List<object?> items && items.Exists(item => item is not null && HasText(item)));

    /// <summary>
    /// Text that a spreadsheet would take for a formula gets an apostrophe before it. The wide forms of the signs are
    /// among them: some spreadsheets read them as the narrow ones.
    /// </summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];

    /// <summary>Lists within lists are one list here: a cell has no room for more. What is null stays as an empty place, so that columns of one list agree.</summary>
    private static string Join(List<object?> items) => string.Join(Separator, items.Select(item => item is null ? "" : Of(item)));
}
