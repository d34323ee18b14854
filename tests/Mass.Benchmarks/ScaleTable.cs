using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;
using Mass.Domain;
using Microsoft.Data.Sqlite;

namespace Mass.Benchmarks;

/// <summary>What fictitious associations cost at several scales: to make, save, load, publish and ask, with a baseline beside what has one.</summary>
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
        using var database = await ScaledDatabase.MakeAsync(scale);
        var size = new FileInfo(database.File).Length;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (stored, load) = await Timed(() => database.Store.LoadAllAsync());
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (_, read) = await Timed(() => ReadIntoNothing(database.ConnectionString));

        IReadOnlyList<AssociationRecords> associations = [.. stored.Select(each => each.Records)];
        var (_, publish) = await Timed(() => Task.FromResult(GatewayUnderTest.Publish(associations)));
        await using var gateway = await GatewayUnderTest.StartAsync(associations);
        var (_, first) = await Timed(() => gateway.Answer(Question));
        var (_, later) = await Timed(() => gateway.Answer(Question));
        return string.Create(CultureInfo.InvariantCulture, $"| {scale}× | {database.Rows:N0} | {database.Creating.TotalMilliseconds:N0} | {database.Saving.TotalMilliseconds:N0} | {size / 1e6:N1} | {load:N0} | {read:N0} | {load / read:N1} | {memory / 1e6:N0} | {publish:N0} | {publish / load:N1} | {first:N1} | {later:N1} |");
    }

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
