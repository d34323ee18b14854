using Mass.Domain;
using Mass.Graph.History;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Persistence.Mapping;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence;

/// <summary>One transaction that writes: it holds the database against other writers from its beginning, and everything in it is there or nothing.</summary>
internal sealed class WriteTransaction : IAsyncDisposable
{
    private const int LargestIdleLog = 16 * 1024 * 1024;

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    private WriteTransaction(SqliteConnection connection, SqliteTransaction transaction) => (this.connection, this.transaction) = (connection, transaction);

    /// <summary>Begins it, after other writers have ended theirs.</summary>
    /// <exception cref="SqliteException">Another program holds the database for longer than this one waits.</exception>
    public static async Task<WriteTransaction> BeginAsync(SqliteDatabase database, CancellationToken cancellation)
    {
        database.MakeModel();
        var connection = await database.OpenAsync(cancellation);
        try
        {
            var transaction = connection.BeginTransaction(deferred: false);
            var begun = new WriteTransaction(connection, transaction);

            // Rows refer to each other across tables and are written in any order: references are checked when all are there.
            begun.Execute("PRAGMA defer_foreign_keys = ON");

            // A log that grew while someone read for long gives its room back.
            begun.Execute($"PRAGMA journal_size_limit = {LargestIdleLog}");
            return begun;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The revision of each association.</summary>
    public IReadOnlyDictionary<Guid, long> Revisions()
    {
        using var command = Command("SELECT Id, Revision FROM Associations");
        using var reader = command.ExecuteReader();
        var revisions = new Dictionary<Guid, long>();
        while (reader.Read())
        {
            revisions.Add(reader.GetGuid(0), reader.GetInt64(1));
        }

        return revisions;
    }

    /// <summary>Writes the rows of an association that differ from its basis, and its revision.</summary>
    /// <param name="records">The association as it is to be.</param>
    /// <param name="basis">The state that it was made from; null when the association is new.</param>
    /// <param name="cancellation">Stops the writing; the transaction is then of no use.</param>
    /// <exception cref="StaleAssociationException">The database has moved on from the basis.</exception>
    public async Task WriteAsync(AssociationRecords records, StoredAssociation? basis, CancellationToken cancellation)
    {
        var revision = (basis?.Revision ?? 0) + 1;
        if (basis is null && Revisions().ContainsKey(records.Association.Id))
        {
            throw new StaleAssociationException(records.Association.Slug);
        }

        var (before, after) = basis is null ? ([], RecordsToRows.Of(records, revision)) : RecordsToRows.Between(basis.Records, records, basis.Revision);
        await WriteRowsAsync([.. before], [.. after], cancellation);
        if (basis is not null && Execute(
            "UPDATE Associations SET Revision = $now WHERE Id = $id AND Revision = $basis",
            ("$now", revision), ("$id", records.Association.Id.ToString()), ("$basis", basis.Revision)) != 1)
        {
            throw new StaleAssociationException(records.Association.Slug);
        }

        RegisterWriter.Write(connection, basis?.Records, records, cancellation);
    }

    /// <summary>Adds a change to the history.</summary>
    public void Append(Change change) => Execute(
        """
        INSERT INTO Changes (Id, AssociationId, Revision, Ordinal, At, CallerId, CallerName, Action, Reason, RequestId, Things)
        VALUES ($id, $association, $revision, $ordinal, $at, $caller, $name, $action, $reason, $request, $things)
        """,
        ("$id", change.Id.ToString()), ("$association", change.AssociationId.ToString()), ("$revision", change.Revision), ("$ordinal", change.Ordinal),
        ("$at", ColumnForms.Of<DateTimeOffset>().Write(change.At)), ("$caller", change.CallerId), ("$name", change.CallerName), ("$action", change.Action),
        ("$reason", change.Reason), ("$request", change.RequestId), ("$things", ChangeJson.Write(change.Things)));

    /// <summary>The result that is kept under a caller's key; null when there is none.</summary>
    public KeptResultRow? FindResult(string callerId, string key)
    {
        using var command = Command("SELECT Action, InputHash, At, AssociationId, ChangeId, ThingId FROM KeptResults WHERE CallerId = $caller AND Key = $key", ("$caller", callerId), ("$key", key));
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new()
            {
                CallerId = callerId,
                Key = key,
                Action = reader.GetString(0),
                InputHash = reader.GetString(1),
                At = reader.GetDateTimeOffset(2),
                AssociationId = reader.GetGuid(3),
                ChangeId = reader.IsDBNull(4) ? null : reader.GetGuid(4),
                ThingId = reader.IsDBNull(5) ? null : reader.GetGuid(5),
            }
            : null;
    }

    /// <summary>Keeps a result, and forgets those from before a moment.</summary>
    public void Keep(KeptResultRow result, DateTimeOffset forgetBefore)
    {
        Execute("DELETE FROM KeptResults WHERE At < $before", ("$before", ColumnForms.Of<DateTimeOffset>().Write(forgetBefore)));
        Execute(
            "INSERT INTO KeptResults (CallerId, Key, Action, InputHash, At, AssociationId, ChangeId, ThingId) VALUES ($caller, $key, $action, $hash, $at, $association, $change, $thing)",
            ("$caller", result.CallerId), ("$key", result.Key), ("$action", result.Action), ("$hash", result.InputHash), ("$at", ColumnForms.Of<DateTimeOffset>().Write(result.At)),
            ("$association", result.AssociationId.ToString()), ("$change", result.ChangeId?.ToString()), ("$thing", result.ThingId?.ToString()));
    }

    /// <summary>Makes it all durable: when this returns, it survives a power cut.</summary>
    public void Commit()
    {
        try
        {
            transaction.Commit();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT && BrokenReferences.In(connection) is { } broken)
        {
            throw new InvalidOperationException($"The change was not saved: {broken}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task WriteRowsAsync(IReadOnlyList<IRow> before, IReadOnlyList<IRow> after, CancellationToken cancellation)
    {
        if (before.Count == 0 && after.Count == 0)
        {
            return;
        }

        await using var context = SqliteDatabase.CreateContext(connection);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await context.Database.UseTransactionAsync(transaction, cancellation);
        RowDifferences.Track(context, before, after);
        await context.SaveChangesAsync(cancellation);
    }

    private int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
