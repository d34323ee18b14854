using System.Globalization;

namespace Mass.Benchmarks;

/// <summary>Prints tables as docs/performance.md has them.</summary>
internal static class MarkdownTable
{
    /// <summary>A row, its figures spelled the same everywhere.</summary>
    public static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static void Print(string head, IEnumerable<string> lines)
    {
        Console.WriteLine(head);
        Console.WriteLine(string.Concat(Enumerable.Repeat("|---", head.Count(each => each == '|') - 1)) + "|");
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
    }
}
