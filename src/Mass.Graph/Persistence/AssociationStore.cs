using Mass.Domain;
using Mass.Graph.Persistence.Mapping;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mass.Graph.Persistence;

/// <summary>Loads associations from the database and saves what changed in them.</summary>
internal sealed class AssociationStore(SqliteDatabase database)
{
    /// <summary>All associations, read in one transaction, in the order of their slugs.</summary>
    public async Task<IReadOnlyList<StoredAssociation>> LoadAllAsync(CancellationToken cancellation = default) =>
        new RowsToRecords(await SqliteTableReader.ReadAsync(database, cancellation)).Associations();

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

        var stored = new StoredAssociation(records, (basis?.Revision ?? 0) + 1);
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();

        // Rows refer to each other across tables and are written in any order: references are checked when all are there.
        await context.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellation);
        RowDifferences.Track(
            context,
            basis is null ? [] : RecordsToRows.Of(basis.Records, basis.Revision),
            RecordsToRows.Of(records, stored.Revision));
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new StaleAssociationException(records.Association.Slug, e);
        }
        catch (DbUpdateException e) when (basis is null)
        {
            if ((await RevisionsAsync(cancellation)).ContainsKey(records.Association.Id))
            {
                throw new StaleAssociationException(records.Association.Slug, e);
            }

            throw;
        }

        RegisterWriter.Write(connection, basis?.Records, records, cancellation);
        await CommitAsync(connection, transaction, cancellation);
        return stored;
    }

    private static async Task CommitAsync(SqliteConnection connection, IDbContextTransaction transaction, CancellationToken cancellation)
    {
        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT && BrokenReferences.In(connection) is { } broken)
        {
            throw new InvalidOperationException($"The change was not saved: {broken}", e);
        }
    }
}
