using System.Diagnostics;
using System.Globalization;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Sqlite;

namespace Mass.Benchmarks;

/// <summary>How long a database with full registers takes to be saved, changed and loaded, and the memory that its records take.</summary>
internal static class Storage
{
    private static readonly int[] Associations = [1, 5, 50];

    public static async Task<int> Measure()
    {
        Console.WriteLine("| associations | register rows | file, MB | saved, ms | loaded, ms | loaded again, ms | records, MB | one row changed, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in Associations)
        {
            var folder = Directory.CreateTempSubdirectory("mass-");
            try
            {
                await Measure(count, new() { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "mass.db")};Foreign Keys=True;Pooling=False", ImportOnFirstStart = false });
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    private static async Task Measure(int count, PersistenceSettings settings)
    {
        var database = new SqliteDatabase(settings);
        var store = new AssociationStore(database);
        await new MassDatabase(settings, database, store).PrepareAsync();
        var rows = 0;
        var saving = TimeSpan.Zero;
        for (var seed = 1; seed <= count; seed++)
        {
            var records = FictitiousAssociation.Create(seed);
            rows += Registers.All.Sum(register => register.Of(records).Count);
            saving += (await Timed(() => store.SaveAsync(records, basis: null))).Took;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = await Timed(() => store.LoadAllAsync());
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var again = await Timed(() => store.LoadAllAsync());
        var stored = first.Result[0];
        var person = stored.Records.People[0];
        var change = await Timed(() => store.SaveAsync(stored.Records with { People = [person with { SortName = "Changed" }, .. stored.Records.People.Skip(1)] }, stored));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count} | {rows} | {Megabytes(new FileInfo(settings.File).Length):0} | {saving.TotalMilliseconds:0} | {first.Took.TotalMilliseconds:0} | {again.Took.TotalMilliseconds:0} | {Megabytes(memory):0} | {change.Took.TotalMilliseconds:0} |"));
        GC.KeepAlive(first.Result);
    }

    private static async Task<(T Result, TimeSpan Took)> Timed<T>(Func<Task<T>> action)
    {
        var watch = Stopwatch.StartNew();
        return (await action(), watch.Elapsed);
    }

    private static double Megabytes(long bytes) => bytes / 1048576.0;
}
