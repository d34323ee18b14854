using Mass.Domain;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>The records in the rows of all registers, by association and in the order of their lists.</summary>
internal sealed class RegisterReader
{
    private const int Portion = 10_000;
    private readonly Dictionary<(Guid Association, RegisterTable Table), List<(long Ordinal, object Item)>> lists = [];

    /// <summary>Reads the tables of the registers, in the transaction that the connection is in.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="loading">Is told of the rows; null when nobody asks.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FormatException">A row holds what the program would not write; the message says which.</exception>
    public static RegisterReader Read(SqliteConnection connection, Loading? loading, CancellationToken cancellation)
    {
        var reader = new RegisterReader();
        foreach (var table in RegisterTable.All)
        {
            reader.Read(connection, table, loading, cancellation);
        }

        return reader;
    }

    /// <summary>An association with what its registers hold.</summary>
    public AssociationRecords With(AssociationRecords records)
    {
        foreach (var table in RegisterTable.All)
        {
            if (lists.TryGetValue((records.Association.Id, table), out var items))
            {
                records = table.Register.With(records, items.OrderBy(item => item.Ordinal).Select(item => item.Item));
            }
        }

        return records;
    }

    private void Read(SqliteConnection connection, RegisterTable table, Loading? loading, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT \"{RegisterTable.Id}\", \"{RegisterTable.AssociationId}\", \"{RegisterTable.Ordinal}\"{string.Concat(table.Columns.Select(column => $", \"{column.Name}\""))} FROM \"{table.Name}\"";
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            // Some tables hold a third of all rows: who waits is told within them, too.
            if (++rows % Portion == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                loading?.Read(Portion);
            }

            var (association, ordinal, item) = Row(reader, table);
            var key = (association, table);
            (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add((ordinal, item));
        }

        loading?.Read(rows % Portion);
    }

    private static (Guid Association, long Ordinal, object Item) Row(SqliteDataReader reader, RegisterTable table)
    {
        var column = RegisterTable.Id;
        try
        {
            var ids = ColumnForms.Of<Guid>();
            var id = ids.Read(reader, 0);
            column = RegisterTable.AssociationId;
            var association = ids.Read(reader, 1);
            column = RegisterTable.Ordinal;
            var ordinal = SqliteCell.Number(reader, 2);
            var item = table.NewItem();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                column = table.Columns[i].Name;
                table.Columns[i].Read(reader, i + 3, item);
            }

            column = RegisterTable.Id;
            return table.Register.IdOf(item) is var own && own == id
                ? (association, ordinal, item)
                : throw new FormatException($"the other columns say that it is {own}");
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw new FormatException($"{table.Name}.{column} in the row with the Id {reader.GetValue(0)}: {e.Message.TrimEnd('.')}", e);
        }
    }
}
