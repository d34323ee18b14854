using System.Diagnostics;
using System.Reflection;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using static Mass.Benchmarks.MarkdownTable;

namespace Mass.Benchmarks;

/// <summary>What it costs to publish a state in which one thing is another, beside making the whole state from nothing.</summary>
internal static class Publish
{
    private const int Times = 200;
    private static readonly DateOnly Today = FictitiousAssociation.Today;

    private static readonly IReadOnlyList<object> Relations =
    [
        .. typeof(Snapshot).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Relation<,>))
            .Select(field => field.GetValue(null)!),
    ];

    public static int Measure(IReadOnlyList<int> scales)
    {
        Print(
            "| scale | changed | publish, µs | KB | first look of anyone, µs | KB | first look of the staff, µs | KB | all from nothing, µs | KB |",
            scales.SelectMany(scale => Costs(scale, [.. FictitiousAssociation.AtScale(scale).Select(records => new StoredAssociation(records, 1))])));
        return 0;
    }

    private static IEnumerable<string> Costs(int scale, IReadOnlyList<StoredAssociation> stored)
    {
        var store = new SnapshotStore(MassSchema.Subjects);
        store.Publish(stored);
        var staff = Viewer.With([(stored[0].Records.Association.Id, new Rights(true, true, false, false, false, null))]);
        Everything(store.Current.Present(Today));
        Everything(store.Current.Present(Today).For(staff));
        foreach (var change in Change.All)
        {
            var samples = Enumerable.Range(0, 4).Select(_ => new List<(double Time, double Size)>()).ToList();
            for (var i = 0; i < Times; i++)
            {
                stored = change.In(stored, i);
                var records = stored[0].Records;
                samples[0].Add(Timed(() => store.Publish(stored)));
                samples[1].Add(Timed(() => change.Look(store.Current.Present(Today), records)));
                samples[2].Add(Timed(() =>
                {
                    var seen = store.Current.Present(Today).For(staff);
                    change.Look(seen, records);
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

            yield return Line($"| {scale}× | {change.Name} | {string.Join(" | ", samples.Select(each => Line($"{Median(each.Select(sample => sample.Time)):N0} | {Median(each.Select(sample => sample.Size)):N0}")))} |");
            Console.Error.WriteLine(change.Name);
        }
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
}
