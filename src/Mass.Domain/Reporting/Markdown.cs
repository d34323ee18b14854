using System.Text;
using System.Text.RegularExpressions;

namespace Mass.Domain.Reporting;

/// <summary>Writes Markdown in which words of the data are never taken for marks.</summary>
internal sealed partial class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown Heading(int level, string words) => Block($"{new string('#', level)} {Escape(words)}");

    public Markdown Paragraph(string words) => Block(Escape(words));

    public Markdown Quote(string words) => Block($"> {Escape(words)}");

    /// <summary>A list of words.</summary>
    public Markdown Bullets(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => $"- {Escape(item)}")));

    /// <summary>A table, or a sentence where it would have no rows.</summary>
    public Markdown Table(string none, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var lines = rows.Select(Row).ToList();
        return lines.Count == 0 ? Paragraph(none) : Block(string.Join('\n', [Row(head), $"|{string.Concat(head.Select(_ => "---|"))}", .. lines]));
    }

    public override string ToString() => text.ToString();

    /// <summary>Words as they are to be read: on one line, with a backslash before everything that could be a mark.</summary>
    public static string Escape(string words) => LineStart().Replace(Mark().Replace(Space().Replace(words, " ").Trim(), @"\$0"), @"\$0");

    private static string Row(IReadOnlyList<string?> cells) => $"| {string.Join(" | ", cells.Select(cell => Escape(cell ?? string.Empty)))} |";

    private Markdown Block(string block)
    {
        // Line feeds on every machine: a report is the same wherever it is written.
        text.Append(text.Length == 0 ? string.Empty : "\n").Append(block).Append('\n');
        return this;
    }

    // Control characters, and those that turn the direction of what follows, are no words.
    [GeneratedRegex(@"[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\\`*_\[\]<|~$]|&(?=#?\w+;)|#(?=#*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // What would begin a list, a quotation or a heading where it begins a line.
    [GeneratedRegex(@"^(?:[-+](?=[\s-]|$)|[>#])|(?<=^\d+)[.)](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
