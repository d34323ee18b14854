using System.Diagnostics;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Sqlite;

namespace Mass.Benchmarks;

/// <summary>The fictitious association at a scale, saved by the gateway's own storage into a file of its own, which goes away with it.</summary>
/// <remarks>The scales are FictitiousAssociation.AtScale's: 1 is one association of 175 members, 10 is five and 100 is fifty of 350.</remarks>
internal sealed class ScaledDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");
    private readonly PersistenceSettings settings;
    private readonly SqliteDatabase database;

    private ScaledDatabase()
    {
        File = Path.Combine(Folder, "mass.db");
        settings = new PersistenceSettings { ConnectionString = $"{ConnectionString};Foreign Keys=True", ImportOnFirstStart = false };
        database = new SqliteDatabase(settings);
        Store = new AssociationStore(database);
    }

    /// <summary>Where it lies; what else is put there goes away with it, too.</summary>
    public string Folder => folder.FullName;

    public string File { get; }

    public string ConnectionString => $"Data Source={File};Pooling=False";

    public AssociationStore Store { get; }

    /// <summary>How many rows of the domain's are in it.</summary>
    public int Rows { get; private set; }

    /// <summary>How long it took to make the associations up.</summary>
    public TimeSpan Creating { get; private set; }

    /// <summary>How long it took to save them.</summary>
    public TimeSpan Saving { get; private set; }

    /// <summary>Makes the associations one by one, so that they are not all in memory, and saves each.</summary>
    public static async Task<ScaledDatabase> MakeAsync(int scale)
    {
        var made = new ScaledDatabase();
        await new MassDatabase(made.settings, made.database, made.Store).PrepareAsync();
        using var associations = FictitiousAssociation.AtScale(scale).GetEnumerator();
        for (var start = Stopwatch.GetTimestamp(); associations.MoveNext(); start = Stopwatch.GetTimestamp())
        {
            made.Creating += Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            await made.Store.SaveAsync(associations.Current, basis: null);
            made.Saving += Stopwatch.GetElapsedTime(start);
            made.Rows += RowsOf(associations.Current);
        }

        return made;
    }

    /// <summary>Lets go of the file, so that another program has it to itself.</summary>
    public void Close() => database.Dispose();

    public void Dispose()
    {
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private static int RowsOf(AssociationRecords records) =>
        Registers.All.Sum(register => register.Of(records).Count) + records.Positions.Count + records.Committees.Count + records.Seats.Count + records.Partners.Count + records.Documents.Count;
}
