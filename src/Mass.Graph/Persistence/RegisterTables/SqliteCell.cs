using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Reads a cell as what it is: SQLite would take a text for the number 0 without a word.</summary>
internal static class SqliteCell
{
    /// <summary>The text in UTF-8, without a string being made of it; it is good until the next row.</summary>
    public static ReadOnlySpan<byte> Text(SqliteDataReader reader, int index) =>
        raw.sqlite3_column_type(reader.Handle, index) == raw.SQLITE_TEXT
            ? raw.sqlite3_column_blob(reader.Handle, index)
            : throw new FormatException($"'{reader.GetString(index)}' is no text");

    public static long Number(SqliteDataReader reader, int index) =>
        raw.sqlite3_column_type(reader.Handle, index) == raw.SQLITE_INTEGER
            ? raw.sqlite3_column_int64(reader.Handle, index)
            : throw new FormatException($"'{reader.GetString(index)}' is no whole number");
}
