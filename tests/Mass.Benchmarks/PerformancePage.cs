namespace Mass.Benchmarks;

/// <summary>docs/performance.md, in which the table stands between two marks.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- The table, as `table 1 10 100 --write` writes it. -->";
    private const string End = "<!-- The end of the table. -->";

    /// <summary>Puts the table in the place of the one that is there.</summary>
    public static void Put(string table)
    {
        var file = Repository.File("docs", "performance.md");
        File.WriteAllText(file, With(File.ReadAllText(file), table));
    }

    /// <summary>The page with another table.</summary>
    public static string With(string page, string table)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin >= 0 && end > begin
            ? $"{page[..(begin + Begin.Length)]}\n\n{table.ReplaceLineEndings("\n").Trim()}\n\n{page[end..]}"
            : throw new InvalidOperationException($"docs/performance.md lacks the marks between which the table goes: {Begin} and {End}");
    }
}
