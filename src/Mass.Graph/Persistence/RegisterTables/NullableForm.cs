using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Values that may be missing, which the column shows as NULL.</summary>
/// <param name="form">How those that are there stand in the column.</param>
internal sealed class NullableForm<T>(ColumnForm<T> form) : ColumnForm<T?>(form.StoredAs)
    where T : struct
{
    public override bool IsNullable => true;

    public override object? Write(T? value) => value is { } given ? form.Write(given) : null;

    public override T? Read(SqliteDataReader reader, int index) => form.Read(reader, index);
}
