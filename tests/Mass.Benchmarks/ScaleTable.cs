using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Sqlite;
using Mass.Graph.Snapshots;
using Microsoft.Data.Sqlite;

namespace Mass.Benchmarks;

/// <summary>What fictitious associations cost at several scales: to make, save, load, publish and ask, with a baseline beside what has one.</summary>
/// <remarks>The scales are FictitiousAssociation.AtScale's: 1 is one association of 175 members, 10 is five and 100 is fifty of 350.</remarks>
internal static class ScaleTable
{
    private static readonly byte[] Question = GatewayUnderTest.Request(
        "{ actionSteps(first: 25, order: [{ code: ASC }]) { totalCount nodes { code title stage } } }", new JsonObject());

    public static async Task<int> Measure(IReadOnlyList<int> scales)
    {
        Console.WriteLine("| scale | rows | create, ms | save, ms | database, MB | load, ms | plain read, ms | load / read | memory after load, MB | publish, ms | publish / load | first answer, ms | later answer, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var scale in scales)
        {
            Console.WriteLine(await Row(scale));
        }

        return 0;
    }

    private static async Task<string> Row(int scale)
    {
        var folder = Directory.CreateTempSubdirectory("mass-");
        try
        {
            var file = Path.Combine(folder.FullName, "mass.db");
            var settings = new PersistenceSettings { ConnectionString = $"Data Source={file};Foreign Keys=True;Pooling=False", ImportOnFirstStart = false };
            var database = new SqliteDatabase(settings);
            var store = new AssociationStore(database);
            await new MassDatabase(settings, database, store).PrepareAsync();

            var (rows, create, save) = await Fill(store, scale);
            var size = new FileInfo(file).Length;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (stored, load) = await Timed(() => store.LoadAllAsync());
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            var (_, read) = await Timed(() => ReadIntoNothing(settings.ConnectionString));

            IReadOnlyList<AssociationRecords> associations = [.. stored.Select(each => each.Records)];
            var (_, publish) = await Timed(() =>
            {
                var snapshots = new SnapshotStore(MassSchema.Subjects);
                snapshots.Publish(associations);
                return Task.FromResult(snapshots);
            });
            var gateway = new GatewayUnderTest(associations);
            var (_, first) = await Timed(() => gateway.Answer(Question));
            var (_, later) = await Timed(() => gateway.Answer(Question));
            return string.Create(CultureInfo.InvariantCulture, $"| {scale}× | {rows:N0} | {create:N0} | {save:N0} | {size / 1e6:N1} | {load:N0} | {read:N0} | {load / read:N1} | {memory / 1e6:N0} | {publish:N0} | {publish / load:N1} | {first:N1} | {later:N1} |");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Makes the associations one by one, so that they are not all in memory, and saves each.</summary>
    private static async Task<(int Rows, double Create, double Save)> Fill(AssociationStore store, int scale)
    {
        var (rows, create, save) = (0, 0d, 0d);
        using var associations = FictitiousAssociation.AtScale(scale).GetEnumerator();
        while (true)
        {
            var (association, made) = await Timed(() => Task.FromResult(associations.MoveNext() ? associations.Current : null));
            if (association is null)
            {
                break;
            }

            var (_, saved) = await Timed(() => store.SaveAsync(association, basis: null));
            (rows, create, save) = (rows + Rows(association), create + made, save + saved);
        }

        return (rows, create, save);
    }

    private static int Rows(AssociationRecords records) =>
        Registers.All.Sum(register => register.Of(records).Count) + records.Positions.Count + records.Committees.Count + records.Seats.Count + records.Partners.Count + records.Documents.Count;

    /// <summary>Reads every column of every row of every table, and keeps nothing: no program can load the database faster.</summary>
    private static async Task<long> ReadIntoNothing(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var names = connection.CreateCommand())
        {
            names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            await using var reader = await names.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var values = 0L;
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                values += reader.GetValues(row);
            }
        }

        return values;
    }

    private static async Task<(T Result, double Milliseconds)> Timed<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        return (result, watch.Elapsed.TotalMilliseconds);
    }
}
