using Mass.Graph.Tests.Querying.Rows;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The guide lists every flat table, what one row of it is of, its key and the keys that join, and none that is not there.</summary>
public sealed class DocumentedTablesTests
{
    [Fact]
    public void The_guide_lists_the_tables_that_there_are()
    {
        var text = File.ReadAllText(Repository.File("docs/querying.md")).ReplaceLineEndings("\n");
        const string Heading = "| table | one row per | its key | joins by |\n|---|---|---|---|\n";
        var start = text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var listed = text[start..text.IndexOf("\n\n", start, StringComparison.Ordinal)].Split('\n');
        var there = TableState.Tables.Select(Line).Order(StringComparer.Ordinal).ToList();
        Assert.True(there.SequenceEqual(listed.Order(StringComparer.Ordinal)), $"The table in docs/querying.md has to have these rows:\n{string.Join('\n', there)}");
    }

    private static string Line(string table)
    {
        var columns = TableState.Columns(table).Select(column => column.Name).ToList();
        var joins = columns.Skip(1).Where(name => name == "planYear" || name.EndsWith("Key", StringComparison.Ordinal)).Select(name => $"`{name}`");
        return $"| `{table}` | {TableState.Grain(table)} | `{columns[0]}` | {string.Join(", ", joins)} |".Replace("|  |", "| |", StringComparison.Ordinal);
    }
}
