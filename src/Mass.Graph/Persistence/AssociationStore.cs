using Mass.Domain;
using Mass.Graph.History;
using Mass.Graph.Persistence.Mapping;
using Mass.Graph.Persistence.Sqlite;

namespace Mass.Graph.Persistence;

/// <summary>Loads associations from the database and saves what changed in them.</summary>
internal sealed class AssociationStore(SqliteDatabase database)
{
    /// <summary>All associations, read in one transaction, in the order of their slugs.</summary>
    /// <param name="loading">Is told how far it has come; null when nobody asks.</param>
    /// <param name="cancellation">Stops the loading.</param>
    public async Task<IReadOnlyList<StoredAssociation>> LoadAllAsync(Loading? loading = null, CancellationToken cancellation = default) =>
        new RowsToRecords(await SqliteTableReader.ReadAsync(database, loading, cancellation)).Associations(loading);

    /// <summary>The revision of each association, by id: what another writer has changed has a higher one than it had.</summary>
    public async Task<IReadOnlyDictionary<Guid, long>> RevisionsAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Revision FROM Associations";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var revisions = new Dictionary<Guid, long>();
        while (await reader.ReadAsync(cancellation))
        {
            revisions.Add(reader.GetGuid(0), reader.GetInt64(1));
        }

        return revisions;
    }

    /// <summary>Saves an association in one transaction: only rows that differ from its basis are written.</summary>
    /// <param name="records">The association as it is to be.</param>
    /// <param name="basis">The state that it was made from; null when the association is new.</param>
    /// <param name="cancellation">Stops the saving; nothing is written then.</param>
    /// <returns>The state that is now stored; the basis itself when nothing differs.</returns>
    /// <exception cref="StaleAssociationException">The database has moved on from the basis.</exception>
    public async Task<StoredAssociation> SaveAsync(AssociationRecords records, StoredAssociation? basis, CancellationToken cancellation = default)
    {
        if (records.Equals(basis?.Records))
        {
            return basis!;
        }

        await using var transaction = await WriteTransaction.BeginAsync(database, cancellation);
        await transaction.WriteAsync(records, basis, cancellation);
        transaction.Commit();
        return new StoredAssociation(records, (basis?.Revision ?? 0) + 1) { Changes = basis?.Changes ?? ChangeLog.Empty };
    }
}
