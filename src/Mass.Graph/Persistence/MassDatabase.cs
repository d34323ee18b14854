using Mass.Domain;
using Mass.Domain.Interchange;
using Mass.Graph.Persistence.Sqlite;

namespace Mass.Graph.Persistence;

/// <summary>Makes the database ready at the start of the program.</summary>
internal sealed class MassDatabase(PersistenceSettings settings, SqliteDatabase database, AssociationStore store)
{
    /// <summary>Makes or upgrades the tables, gives an empty database the shipped plan, and loads all associations.</summary>
    /// <param name="loading">Is told how far it has come; null when nobody asks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="StartupException">The database cannot be used; the message says what, where, and how to mend it.</exception>
    public async Task<IReadOnlyList<StoredAssociation>> PrepareAsync(Loading? loading = null, CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
            PrivateFile.Make(settings);
            await SqliteSchema.PrepareAsync(database, cancellation);
            var associations = await store.LoadAllAsync(loading, cancellation);
            return associations.Count == 0 && settings.ImportOnFirstStart ? await ImportAsync(loading, cancellation) : associations;
        }
        catch (Exception e) when (StartupFailures.Explain(e, database.File) is { } explained)
        {
            throw explained;
        }
    }

    private async Task<IReadOnlyList<StoredAssociation>> ImportAsync(Loading? loading, CancellationToken cancellation)
    {
        try
        {
            return [await store.SaveAsync(await ReadShippedPlanAsync(cancellation), basis: null, cancellation)];
        }
        catch (StaleAssociationException)
        {
            // Another program started on the same file and was first.
            return await store.LoadAllAsync(loading, cancellation);
        }
    }

    private async Task<AssociationRecords> ReadShippedPlanAsync(CancellationToken cancellation)
    {
        try
        {
            return PlanDocument.Read(await File.ReadAllBytesAsync(settings.ShippedPlan, cancellation));
        }
        catch (PlanDocumentException e)
        {
            throw new StartupException(
                $"The plan in {settings.ShippedPlan} cannot be read ({e.Problems.Count} problem(s), the first: {e.Problems[0]}); mend it, or set Mass:ImportOnFirstStart to false.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The plan in {settings.ShippedPlan} cannot be opened; put the file back, or set Mass:ImportOnFirstStart to false.", e);
        }
    }
}
