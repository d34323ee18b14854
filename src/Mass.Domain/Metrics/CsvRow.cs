namespace Mass.Domain.Metrics;

/// <summary>A row of comma-separated values.</summary>
internal sealed record CsvRow(IReadOnlyList<CsvField> Fields)
{
    public int Line => Fields[0].Line;
}

/// <summary>A field, with the line on which it starts.</summary>
internal sealed record CsvField(string Text, int Line, bool WasQuoted);
