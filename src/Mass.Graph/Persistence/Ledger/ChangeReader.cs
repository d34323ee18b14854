using Mass.Graph.History;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.Ledger;

/// <summary>Reads the history of all associations.</summary>
internal static class ChangeReader
{
    /// <summary>The changes by association, the oldest first.</summary>
    /// <exception cref="FormatException">A row holds what the program would not write.</exception>
    public static ILookup<Guid, Change> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, AssociationId, Revision, Ordinal, At, CallerId, CallerName, Action, Reason, RequestId, Things FROM Changes ORDER BY AssociationId, Revision, Ordinal";
        using var reader = command.ExecuteReader();
        var changes = new List<Change>();
        while (reader.Read())
        {
            changes.Add(new()
            {
                Id = reader.GetGuid(0),
                AssociationId = reader.GetGuid(1),
                Revision = reader.GetInt64(2),
                Ordinal = reader.GetInt32(3),
                At = reader.GetDateTimeOffset(4),
                CallerId = reader.GetString(5),
                CallerName = reader.GetString(6),
                Action = reader.GetString(7),
                Reason = reader.IsDBNull(8) ? null : reader.GetString(8),
                RequestId = reader.GetString(9),
                Things = ChangeJson.Read(reader.GetString(10)),
            });
        }

        return changes.ToLookup(change => change.AssociationId);
    }
}
