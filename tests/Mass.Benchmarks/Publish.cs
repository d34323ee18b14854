using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;
using Mass.Benchmarks.Table;
using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Graph;
using Mass.Graph.Access;
using Mass.Graph.Committees;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Planning;
using Mass.Graph.Snapshots;
using Mass.Graph.Supports;
using static Mass.Benchmarks.MarkdownTable;

namespace Mass.Benchmarks;

/// <summary>What it costs to publish a state in which one thing is another, beside making the whole state from nothing; and what reads cost while states are published.</summary>
internal static class Publish
{
    private const int Times = 200;
    private const int PerSecond = 200;
    private static readonly DateOnly Today = FictitiousAssociation.Today;
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(4);

    private static readonly IReadOnlyList<object> Relations =
    [
        .. typeof(Snapshot).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Relation<,>))
            .Select(field => field.GetValue(null)!),
    ];

    private static readonly IReadOnlyList<Act> Acts =
    [
        new(
            "a progress note",
            static (records, number) => records with { Plans = [records.Plans[0].RecordProgress(records.Plans[0].ActionSteps[number % 20].Code, $"Note {number}", Today, DateTimeOffset.UnixEpoch.AddDays(20_000).AddSeconds(number)), .. records.Plans.Skip(1)] },
            static (snapshot, records) => Touch(snapshot, PlanningSubject.StepsOfPlan, records.Plans[0].Id, records.Plans[0].ActionSteps[0].Id)),
        new(
            "a session",
            static (records, number) => records with { Sessions = [.. records.Sessions.Select((session, i) => i == number % records.Sessions.Count ? session with { RequestedTopic = $"Topic {number}" } : session)] },
            static (snapshot, records) => Touch(snapshot, SupportsSubject.SessionsOfSupport, records.Sessions[0].SupportId, records.Sessions[0].Id)),
        new(
            "a membership",
            static (records, number) => records with { Memberships = [.. records.Memberships.Select((membership, i) => i == number % records.Memberships.Count ? membership with { To = Today.AddDays(number) } : membership)] },
            static (snapshot, records) => Touch(snapshot, CommitteesSubject.MembershipsOf, records.Committees[0].Id, records.Memberships[0].Id)),
        new(
            "an attendance",
            static (records, number) => records with { Attendances = [.. records.Attendances.SkipLast(1), records.Attendances[^1] with { Status = (AttendanceStatus)(1 + (number % 2)) }] },
            static (snapshot, records) => Touch(snapshot, CommitteesSubject.AttendancesAt, records.Attendances[^1].MeetingId, records.Attendances[^1].Id)),
    ];

    public static async Task<int> Measure(IReadOnlyList<int> scales)
    {
        var (costs, reads) = (new List<string>(), new List<string>());
        foreach (var scale in scales)
        {
            IReadOnlyList<StoredAssociation> stored = [.. FictitiousAssociation.AtScale(scale).Select(records => new StoredAssociation(records, 1))];
            costs.AddRange(Costs(scale, stored));
            reads.AddRange(await Reads(scale, stored));
        }

        Print("| scale | changed | publish, µs | KB | first look of anyone, µs | KB | first look of the staff, µs | KB | all from nothing, µs | KB |", costs);
        Print("| scale | publishes a second | read | reads | p50, ms | p99, ms |", reads);
        return 0;
    }

    private static IEnumerable<string> Costs(int scale, IReadOnlyList<StoredAssociation> stored)
    {
        var store = new SnapshotStore(MassSchema.Subjects);
        store.Publish(stored);
        var staff = Viewer.With([(stored[0].Records.Association.Id, new Rights(true, true, false, false, false, null))]);
        Everything(store.Current.Present(Today));
        Everything(store.Current.Present(Today).For(staff));
        foreach (var act in Acts)
        {
            var samples = Enumerable.Range(0, 4).Select(_ => new List<(double Time, double Size)>()).ToList();
            for (var i = 0; i < Times; i++)
            {
                stored = Changed(stored, act, i);
                var records = stored[0].Records;
                samples[0].Add(Timed(() => store.Publish(stored)));
                samples[1].Add(Timed(() => act.Look(store.Current.Present(Today), records)));
                samples[2].Add(Timed(() =>
                {
                    var seen = store.Current.Present(Today).For(staff);
                    act.Look(seen, records);
                    _ = seen.Get(HistorySubject.Changes, records.Association.Id).Count;
                }));
            }

            for (var i = 0; i < (scale > 10 ? 1 : 5); i++)
            {
                var afresh = stored.Select(each => new StoredAssociation(Copied(each.Records), each.Revision)).ToList();
                samples[3].Add(Timed(() =>
                {
                    var other = new SnapshotStore(MassSchema.Subjects);
                    other.Publish(afresh);
                    Everything(other.Current.Present(Today));
                }));
            }

            yield return Line($"| {scale}× | {act.Name} | {string.Join(" | ", samples.Select(each => Line($"{Median(each.Select(sample => sample.Time)):N0} | {Median(each.Select(sample => sample.Size)):N0}")))} |");
            Console.Error.WriteLine(act.Name);
        }
    }

    private static async Task<IReadOnlyList<string>> Reads(int scale, IReadOnlyList<StoredAssociation> stored)
    {
        var snapshots = new SnapshotStore(MassSchema.Subjects);
        snapshots.Publish(stored);
        await using var gateway = await GatewayUnderTest.StartAsync(snapshots, Engine.Default);
        var body = new MemoryStream();
        var rows = new List<string>();
        foreach (var perSecond in new[] { 0, PerSecond })
        {
            foreach (var operation in new[] { Operations.StepByCode, Operations.StepPage, Operations.AttendancePage })
            {
                await Answer(operation);
                if (JsonNode.Parse(body.ToArray())!["errors"] is { } errors)
                {
                    throw new InvalidOperationException($"{operation.Title}: {errors.ToJsonString()}");
                }

                using var end = new CancellationTokenSource();
                var publishing = Task.Run(() => Steadily(perSecond, snapshots, stored, end.Token));
                var times = new List<double>();
                var watch = Stopwatch.StartNew();
                while (watch.Elapsed < Reading)
                {
                    var start = Stopwatch.GetTimestamp();
                    await Answer(operation);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }

                await end.CancelAsync();
                var done = await publishing / watch.Elapsed.TotalSeconds;
                times.Sort();
                rows.Add(Line($"| {scale}× | {done:N0} | {operation.Title} | {times.Count:N0} | {times[times.Count / 2]:N3} | {times[times.Count * 99 / 100]:N3} |"));
            }
        }

        return rows;

        Task Answer(Operation operation)
        {
            body.SetLength(0);
            return gateway.Answer(operation.Request, body, asStaff: operation.AsStaff);
        }
    }

    private static async Task<int> Steadily(int perSecond, SnapshotStore snapshots, IReadOnlyList<StoredAssociation> stored, CancellationToken end)
    {
        var done = 0;
        var watch = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            while (done < watch.Elapsed.TotalSeconds * perSecond)
            {
                stored = Changed(stored, Acts[done % Acts.Count], done);
                snapshots.Publish(stored);
                done++;
            }

            await Task.Delay(1, CancellationToken.None);
        }

        return done;
    }

    private static IReadOnlyList<StoredAssociation> Changed(IReadOnlyList<StoredAssociation> stored, Act act, int number) =>
        [new StoredAssociation(act.Do(stored[0].Records, number), stored[0].Revision + 1) { Changes = stored[0].Changes }, .. stored.Skip(1)];

    /// <summary>Looks at what was changed: in the list, by its id and from what it belongs to.</summary>
    private static void Touch<TOwner, TItem>(Snapshot snapshot, Relation<TOwner, TItem> relation, Guid owner, Guid item)
        where TOwner : class
        where TItem : class
    {
        if (snapshot.All<TItem>().Count == 0 && snapshot.Find<TItem>(item) is not null)
        {
            throw new InvalidOperationException("What can be found is in no list.");
        }

        _ = snapshot.Find<TItem>(item);
        _ = snapshot.Get(relation, owner).Count;
    }

    /// <summary>Has everything made that a snapshot can be asked for.</summary>
    private static void Everything(Snapshot snapshot)
    {
        foreach (var relation in Relations)
        {
            var types = relation.GetType().GetGenericArguments();
            typeof(Snapshot).GetMethod(nameof(Snapshot.Get))!.MakeGenericMethod(types).Invoke(snapshot, [relation, Guid.Empty]);
            typeof(Snapshot).GetMethod(nameof(Snapshot.All))!.MakeGenericMethod(types[1]).Invoke(snapshot, []);
            typeof(Snapshot).GetMethod(nameof(Snapshot.Find))!.MakeGenericMethod(types[1]).Invoke(snapshot, [Guid.Empty]);
        }
    }

    private static AssociationRecords Copied(AssociationRecords records) => Registers.All.Aggregate(
        records with { Positions = [.. records.Positions], Committees = [.. records.Committees], Seats = [.. records.Seats], Partners = [.. records.Partners], Documents = [.. records.Documents], Plans = [.. records.Plans] },
        (each, register) => register.With(each, register.Of(each).Select(item => item)));

    private static (double Time, double Size) Timed(Action work)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        work();
        return (Stopwatch.GetElapsedTime(start).TotalMicroseconds, (GC.GetAllocatedBytesForCurrentThread() - before) / 1e3);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>A change and a look at it.</summary>
    private sealed record Act(string Name, Func<AssociationRecords, int, AssociationRecords> Do, Action<Snapshot, AssociationRecords> Look);
}
