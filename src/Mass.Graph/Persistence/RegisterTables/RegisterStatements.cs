using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>The statements that write rows of a register's table, each prepared when it is first needed.</summary>
internal sealed class RegisterStatements(SqliteConnection connection, RegisterTable table) : IDisposable
{
    private readonly IReadOnlyList<string> names = table.ColumnNames;
    private SqliteCommand? insert;
    private SqliteCommand? update;
    private SqliteCommand? move;
    private SqliteCommand? delete;

    public void Insert(Guid id, int ordinal, object item)
    {
        insert ??= Prepared($"INSERT INTO \"{table.Name}\" ({string.Join(", ", names.Select(Quoted))}) VALUES ({string.Join(", ", names.Select(Parameter))})", names);
        Execute(insert, id, ordinal, item);
    }

    public void Update(Guid id, int ordinal, object item)
    {
        update ??= Prepared(
            $"UPDATE \"{table.Name}\" SET {string.Join(", ", names.Where(name => name != RegisterTable.Id).Select(name => $"{Quoted(name)} = {Parameter(name)}"))}{WhereId}", names);
        Execute(update, id, ordinal, item);
    }

    /// <summary>Writes only the place in the list.</summary>
    public void Move(Guid id, int ordinal)
    {
        move ??= Prepared($"UPDATE \"{table.Name}\" SET \"{RegisterTable.Ordinal}\" = {Parameter(RegisterTable.Ordinal)}{WhereId}", [RegisterTable.Id, RegisterTable.Ordinal]);
        Execute(move, id, ordinal);
    }

    public void Delete(Guid id)
    {
        delete ??= Prepared($"DELETE FROM \"{table.Name}\"{WhereId}", [RegisterTable.Id]);
        Execute(delete, id);
    }

    public void Dispose()
    {
        insert?.Dispose();
        update?.Dispose();
        move?.Dispose();
        delete?.Dispose();
    }

    private static string WhereId => $" WHERE \"{RegisterTable.Id}\" = {Parameter(RegisterTable.Id)}";

    private static string Quoted(string name) => $"\"{name}\"";

    private static string Parameter(string name) => $"${name}";

    private SqliteCommand Prepared(string sql, IEnumerable<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = Parameter(name), Value = DBNull.Value });
        }

        command.Prepare();
        return command;
    }

    private void Execute(SqliteCommand command, Guid id, int? ordinal = null, object? item = null)
    {
        if (item is not null)
        {
            foreach (var column in table.Columns)
            {
                command.Parameters[Parameter(column.Name)].Value = column.Write(item) ?? DBNull.Value;
            }
        }

        command.Parameters[Parameter(RegisterTable.Id)].Value = ColumnForms.Of<Guid>().Write(id);
        if (ordinal is { } place)
        {
            command.Parameters[Parameter(RegisterTable.Ordinal)].Value = place;
        }

        if (command.ExecuteNonQuery() != 1)
        {
            // The revision was checked: the row was there.
            throw new InvalidOperationException($"The row {id} of {table.Name} is not in the database, although the association is at the revision that had it.");
        }
    }
}
