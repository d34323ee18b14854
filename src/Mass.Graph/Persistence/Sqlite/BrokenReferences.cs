using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>Says which row refers to one that is not there.</summary>
internal static class BrokenReferences
{
    /// <summary>The first such row in a sentence; null when there is none.</summary>
    public static string? In(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"table\", \"parent\", rowid FROM pragma_foreign_key_check LIMIT 1";
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        var (table, parent, row) = (reader.GetString(0), reader.GetString(1), reader.GetValue(2));
        using var id = connection.CreateCommand();
        id.CommandText = $"SELECT * FROM \"{table}\" WHERE rowid = $row";
        id.Parameters.AddWithValue("$row", row);
        return $"a row of {table} ({id.ExecuteScalar()}) refers to one of {parent} that is not there; add that, or leave the reference out.";
    }
}
