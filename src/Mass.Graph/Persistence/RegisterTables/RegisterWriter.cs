using Mass.Domain;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Writes the rows of registers that differ from their basis, in the transaction that the connection is in.</summary>
internal static class RegisterWriter
{
    /// <param name="connection">A connection in a transaction that checks references at its end.</param>
    /// <param name="basis">What the database holds; null when it holds nothing of the association.</param>
    /// <param name="records">What it is to hold.</param>
    /// <param name="cancellation">Stops the writing, in the middle of it.</param>
    public static void Write(SqliteConnection connection, AssociationRecords? basis, AssociationRecords records, CancellationToken cancellation)
    {
        foreach (var table in RegisterTable.All)
        {
            var before = basis is null ? [] : table.Register.Of(basis);
            var after = table.Register.Of(records);
            if (!ReferenceEquals(before, after))
            {
                Write(connection, table, before, after, records.Association.Id, cancellation);
            }
        }
    }

    private static void Write(
        SqliteConnection connection, RegisterTable table, IReadOnlyList<object> before, IReadOnlyList<object> after, Guid association, CancellationToken cancellation)
    {
        using var statements = new RegisterStatements(connection, table);
        var old = new Dictionary<Guid, (object Item, int Ordinal)>(before.Count);
        for (var i = 0; i < before.Count; i++)
        {
            old.Add(table.Register.IdOf(before[i]), (before[i], i));
        }

        var seen = new HashSet<Guid>(after.Count);
        for (var i = 0; i < after.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (item, id) = (after[i], table.Register.IdOf(after[i]));
            if (!seen.Add(id))
            {
                throw new ArgumentException($"Two of {table.Name} have the id {id}; give each its own.", nameof(after));
            }

            if (table.AssociationOf(item) != association)
            {
                throw new ArgumentException($"The record {id} of {table.Name} belongs to another association; keep it there.", nameof(after));
            }

            if (!old.Remove(id, out var known))
            {
                statements.Insert(id, i, item);
            }
            else if (!item.Equals(known.Item))
            {
                statements.Update(id, i, item);
            }
            else if (known.Ordinal != i)
            {
                statements.Move(id, i);
            }
        }

        foreach (var gone in old.Keys)
        {
            statements.Delete(gone);
        }
    }
}
