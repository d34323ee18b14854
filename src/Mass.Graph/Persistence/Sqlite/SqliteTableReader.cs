using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>Reads all tables flat, in one transaction, so that they belong to one state.</summary>
/// <remarks>
/// Past EF Core on purpose: to build its model and to compile a query for each table costs more than a second of a cold start, and reading
/// the rows some milliseconds. The tests compare what is read here with what EF Core reads.
/// </remarks>
internal static class SqliteTableReader
{
    public static async Task<Tables> ReadAsync(SqliteDatabase database, Loading? loading, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);

        // Deferred: a reader keeps no writer waiting.
        await using var transaction = connection.BeginTransaction(deferred: true);
        loading?.Begin(Associations(connection));
        var tables = new Tables { Registers = RegisterReader.Read(connection, loading, cancellation), Changes = ChangeReader.Read(connection) };
        foreach (var set in typeof(MassDbContext).GetProperties().Where(property => property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>)))
        {
            cancellation.ThrowIfCancellationRequested();
            var table = Read(connection, set.Name, set.PropertyType.GenericTypeArguments[0]);
            tables.Add(table);
            loading?.Read(table.Rows.Count);
        }

        return tables;
    }

    private static int Associations(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Associations";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static (Type Row, IReadOnlyList<IRow> Rows) Read(SqliteConnection connection, string table, Type type)
    {
        var columns = RowColumn.Of(type);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<IRow>();
        while (reader.Read())
        {
            var row = (IRow)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            for (var i = 0; i < columns.Count; i++)
            {
                columns[i].Read(reader, i, row, table);
            }

            rows.Add(row);
        }

        return (type, rows);
    }
}
