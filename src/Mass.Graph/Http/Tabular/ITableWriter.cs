namespace Mass.Graph.Http.Tabular;

/// <summary>Writes a table in some format.</summary>
internal interface ITableWriter : IDisposable
{
    void WriteHeader(IReadOnlyList<Column> columns);

    /// <summary>Writes a row. A cell is null, a text, a yes or no, a number, or a list of such.</summary>
    void WriteRow(ReadOnlySpan<object?> cells);
}
