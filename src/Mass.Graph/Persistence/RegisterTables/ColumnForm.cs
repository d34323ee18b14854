using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>How values of a type stand in a column.</summary>
/// <param name="storedAs">What the column holds: text, a whole number or an id, which is a text to SQLite.</param>
internal abstract class ColumnForm<T>(Type storedAs)
{
    public Type StoredAs => storedAs;

    /// <summary>Whether there are values that a column shows as NULL.</summary>
    public virtual bool IsNullable => false;

    /// <summary>The value as a text or a whole number; null stands for NULL.</summary>
    public abstract object? Write(T value);

    /// <summary>The value in a column that is not NULL.</summary>
    /// <exception cref="FormatException">The column holds what the program would not write.</exception>
    public abstract T Read(SqliteDataReader reader, int index);
}
