using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Graph.CommandLine;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Sqlite;
using Mass.Graph.Querying;
using Mass.Graph.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static Mass.Benchmarks.MarkdownTable;

namespace Mass.Benchmarks;

/// <summary>What writes cost over HTTP, beside a program that writes the same rows by hand, each time in a transaction of its own; and what reads cost while there are writes.</summary>
internal sealed class Writes : IAsyncDisposable
{
    private const string Key = "mass_a-key-for-benchmarks-0123456789";
    private const int One = 300;
    private const int Many = 3000;
    private const int AtOnce = 64;
    private const string Day = "2026-11-01";
    private const string Text = "The committee met and agreed on the next steps, which are on the way.";
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(5);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");
    private readonly HttpClient client = new();
    private readonly string file;
    private WebApplication app = null!;
    private int written;
    private IReadOnlyList<(Guid Id, string Code, string Plan)> steps = [];

    private Writes() => file = Path.Combine(folder.FullName, "mass.db");

    public static async Task<int> Measure(IReadOnlyList<int> scales)
    {
        var (speed, parts, reads) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var scale in scales)
        {
            await using var writes = await StartAsync(scale);
            await writes.OneAfterTheOther(50);
            var one = await writes.OneAfterTheOther(One);
            var many = await writes.Together(Many);
            var byHand = writes.ByHand(One);
            speed.Add(Line($"| {scale}× | {one:N0} | {many:N0} | {byHand:N0} | {one / byHand:N2} | {many / byHand:N1} |"));
            parts.Add(await writes.Parts(scale));
            Console.Error.WriteLine(speed[^1]);
            Console.Error.WriteLine(parts[^1]);
            foreach (var perSecond in new[] { 0, 50, 200 })
            {
                reads.Add(Line($"| {scale}× | {await writes.ReadsWhile(perSecond)}"));
            }
        }

        Print("| scale | one after the other, a second | 64 at once, a second | by hand, one after the other, a second | one / by hand | 64 at once / by hand |", speed);
        Print("| scale | begin, ms | act and what differs, ms | rows, ms | history, ms | commit, ms | publish, ms |", parts);
        Print("| scale | writes a second | done a second | reads | p50, ms | p99, ms |", reads);
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        app.Services.GetRequiredService<SqliteDatabase>().CloseConnections();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<Writes> StartAsync(int scale)
    {
        var writes = new Writes();
        var settings = new PersistenceSettings { ConnectionString = $"Data Source={writes.file};Foreign Keys=True;Pooling=False", ImportOnFirstStart = false };
        var database = new SqliteDatabase(settings);
        var store = new AssociationStore(database);
        await new MassDatabase(settings, database, store).PrepareAsync();
        foreach (var association in FictitiousAssociation.AtScale(scale))
        {
            await store.SaveAsync(association, basis: null);
            if (writes.steps.Count == 0)
            {
                writes.steps = [.. association.Plans.SelectMany(plan => plan.ActionSteps.Where(step => step.Section == PlanSection.ActionSteps).Select(step => (step.Id, step.Code, plan.Slug)))];
            }
        }

        writes.app = MassHost.Build(
        [
            "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={writes.file}", "--Mass:ImportOnFirstStart", "false", "--Mass:Graph:RatePoints", "0",
            "--Mass:Access:ApiKeys:0:Name", "benchmark", "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
            "--Mass:Access:ApiKeys:0:Grants:0", "*:staff", "--Mass:Access:ApiKeys:0:MayWrite", "true",
        ]);
        await MassHost.Prepare(writes.app, CancellationToken.None);
        await writes.app.StartAsync();
        writes.client.BaseAddress = new Uri(writes.app.Urls.Single());
        writes.client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        return writes;
    }

    private async Task<double> OneAfterTheOther(int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            await Write(i);
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private async Task<double> Together(int count)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                await Write(i);
            }
        }));
        return count / watch.Elapsed.TotalSeconds;
    }

    private async Task Write(int number)
    {
        var answer = await Post(
            "mutation($input: RecordProgressInput!) { recordProgress(input: $input) { change { id } } }",
            new() { ["input"] = new JsonObject { ["actionStepId"] = NodeId.Of("ActionStep", steps[number % steps.Count].Id), ["text"] = $"{Text} {Interlocked.Increment(ref written)}", ["on"] = Day } });
        if (JsonNode.Parse(answer)!["data"]?["recordProgress"]?["change"] is null)
        {
            throw new InvalidOperationException(answer);
        }
    }

    private async Task<string> Post(string query, JsonObject variables)
    {
        using var content = new ByteArrayContent(GatewayUnderTest.Request(query, variables)) { Headers = { ContentType = new("application/json") } };
        using var response = await client.PostAsync(new Uri("graphql", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The rows that a write leaves, written by prepared statements into a copy of the database; each transaction is on the disk before the next one begins.</summary>
    private double ByHand(int count)
    {
        var copy = Path.Combine(folder.FullName, "copy.db");
        using (var original = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            original.Open();
            Execute(original, $"VACUUM INTO '{copy}'");
        }

        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False;Foreign Keys=True");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        using var revision = Prepare(connection, "UPDATE Associations SET Revision = Revision + 1 WHERE Id = (SELECT AssociationId FROM Changes LIMIT 1)");
        using var update = Prepare(
            connection,
            "INSERT INTO ProgressUpdates (StepId, Id, Ordinal, \"On\", RecordedAt, RecordedBy, Text) SELECT StepId, $id, $n, \"On\", RecordedAt, RecordedBy, Text FROM ProgressUpdates ORDER BY rowid DESC LIMIT 1",
            "$id", "$n");
        using var change = Prepare(
            connection,
            """
            INSERT INTO Changes (Id, AssociationId, Revision, Ordinal, At, CallerId, CallerName, Action, Reason, RequestId, Things)
            SELECT $id, AssociationId, Revision + 1, 0, At, CallerId, CallerName, Action, Reason, RequestId, Things FROM Changes ORDER BY rowid DESC LIMIT 1
            """,
            "$id");
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            Run(revision, transaction);
            Run(update, transaction, Guid.CreateVersion7().ToString(), 1_000_000 + i);
            Run(change, transaction, Guid.CreateVersion7().ToString());
            transaction.Commit();
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Where the time of one write goes, without the way to the gateway and back.</summary>
    private async Task<string> Parts(int scale)
    {
        var database = app.Services.GetRequiredService<SqliteDatabase>();
        var current = app.Services.GetRequiredService<CurrentAssociations>();
        var times = Enumerable.Range(0, 6).Select(_ => new List<double>()).ToList();
        for (var i = 0; i < 200; i++)
        {
            var (_, code, plan) = steps[i % steps.Count];
            using var entered = await current.EnterAsync(CancellationToken.None);
            var at = Stopwatch.GetTimestamp();
            void Lap(int part)
            {
                times[part].Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
                at = Stopwatch.GetTimestamp();
            }

            await using var transaction = await WriteTransaction.BeginAsync(database, CancellationToken.None);
            var isNewest = current.Are(transaction.Revisions());
            Lap(0);
            var working = new Working(current.All);
            working.Do(
                new Act
                {
                    AssociationId = current.All.Single(each => each.Records.Plans.Any(each => each.Slug == plan)).Records.Association.Id,
                    Action = "recordProgress",
                    Caller = new() { Id = "benchmark", Name = "benchmark", Grants = [] },
                    RequestId = "0",
                    Do = (state, moment) => state.Records with
                    {
                        Plans = [.. state.Records.Plans.Select(each => each.Slug == plan ? each.RecordProgress(code, $"{Text} {written++}", DateOnly.Parse(Day, CultureInfo.InvariantCulture), moment) : each)],
                    },
                },
                TimeProvider.System.GetUtcNow());
            Lap(1);
            foreach (var (basis, records) in working.Changed())
            {
                await transaction.WriteAsync(records, basis, CancellationToken.None);
            }

            Lap(2);
            foreach (var change in working.Changes)
            {
                transaction.Append(change);
            }

            Lap(3);
            transaction.Commit();
            Lap(4);
            current.Publish(working.Stored());
            Lap(5);
            if (!isNewest || working.Changes.Count != 1)
            {
                throw new InvalidOperationException("Something else was written, or nothing.");
            }
        }

        return $"| {scale}× | {string.Join(" | ", times.Select(each => Line($"{each.Order().ElementAt(each.Count / 2):N2}")))} |";
    }

    private async Task<string> ReadsWhile(int writesPerSecond)
    {
        using var end = new CancellationTokenSource();
        var writing = Task.Run(() => WriteSteadily(writesPerSecond, end.Token));
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Reading)
        {
            var start = Stopwatch.GetTimestamp();
            await Post("{ actionSteps(first: 25, order: [{ code: ASC }]) { totalCount nodes { code title stage } } }", []);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        await end.CancelAsync();
        var done = await writing / watch.Elapsed.TotalSeconds;
        times.Sort();
        return Line($"{writesPerSecond} | {done:N0} | {times.Count:N0} | {times[times.Count / 2]:N2} | {times[times.Count * 99 / 100]:N2} |");
    }

    /// <summary>Sends so many writes a second, whether or not those before have ended, as long as fewer wait than are done at once.</summary>
    private async Task<int> WriteSteadily(int perSecond, CancellationToken end)
    {
        var sent = new List<Task>();
        var watch = Stopwatch.StartNew();
        while (perSecond > 0 && !end.IsCancellationRequested)
        {
            while (sent.Count < watch.Elapsed.TotalSeconds * perSecond && sent.Count(each => !each.IsCompleted) < AtOnce - 1)
            {
                sent.Add(Write(sent.Count));
            }

            await Task.Delay(1, CancellationToken.None);
        }

        var done = sent.Count(each => each.IsCompletedSuccessfully);
        await Task.WhenAll(sent);
        return done;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.AddWithValue(name, "");
        }

        return command;
    }

    private static void Run(SqliteCommand command, SqliteTransaction transaction, params object[] values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        if (command.ExecuteNonQuery() != 1)
        {
            throw new InvalidOperationException($"A row was not written: {command.CommandText}");
        }
    }
}
