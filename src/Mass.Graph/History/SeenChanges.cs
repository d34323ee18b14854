using Mass.Domain;
using Mass.Domain.Supports;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>The changes of an association that someone sees, each with the things in it that they see.</summary>
/// <remarks>It is made from that of the former state: only changes of things that differ are looked at again.</remarks>
internal sealed class SeenChanges
{
    private static readonly SeenChanges Nothing = new(ChangeLog.Empty, null, []);
    private static readonly Dictionary<string, Type> Kinds = ThingKind.All.ToDictionary(kind => kind.Name, kind => kind.Type, StringComparer.Ordinal);
    private readonly ChangeLog log;
    private readonly AssociationRecords? records;

    /// <summary>What is seen of each change of the log; null where nothing is.</summary>
    private readonly SeenChange?[] verdicts;

    private SeenChanges(ChangeLog log, AssociationRecords? records, SeenChange?[] verdicts)
    {
        (this.log, this.records, this.verdicts) = (log, records, verdicts);
        Rows = [.. verdicts.OfType<SeenChange>()];
        All = [.. Rows.Select(row => row.Change)];
    }

    /// <summary>The changes that are seen, the oldest first.</summary>
    public IReadOnlyList<Change> All { get; }

    /// <summary>The changes that are seen with what is seen of them.</summary>
    public IReadOnlyList<SeenChange> Rows { get; }

    /// <summary>What the staff sees: changes of things that it sees, and of some that are gone.</summary>
    public static SeenChanges OfStaff(SnapshotPart part) => !part.Rights.IsStaff ? Nothing : Of(part, change => change.Things.Where(thing =>
        (SeenThing.MayStaffKnow(thing) || part.Has(Kinds[thing.Kind], thing.Id)) && SeenThing.Tells(thing, part.Records, part.Rights)));

    /// <summary>What someone sees of one-to-one support.</summary>
    public static SeenChanges OfOneToOne(SnapshotPart part) => Of(part, change => change.Things.All(thing => SeenThing.IsOneToOne(thing.Kind))
        ? change.Things.Where(thing => part.Has(thing.Kind == nameof(Engagement) ? typeof(Engagement) : typeof(Contact), thing.Id))
        : []);

    private static SeenChanges Of(SnapshotPart part, Func<Change, IEnumerable<ChangedThing>> seen) =>
        Made.Of<SeenChanges>(part.State.Changes, (typeof(SeenChanges), part.IsConfidential, part.Rights), RecordLists.Of(part.Records), former => Make(part, seen, former));

    private static SeenChanges Make(SnapshotPart part, Func<Change, IEnumerable<ChangedThing>> seen, SeenChanges? former)
    {
        var log = part.State.Changes;
        var verdicts = new SeenChange?[log.Count];
        var touched = former is not null && former.log.IsBeginningOf(log) ? Touched(former.records!, part.Records) : null;
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = touched is not null && i < former!.verdicts.Length && !log[i].Things.Any(thing => touched.Contains(thing.Id))
                ? former.verdicts[i]
                : seen(log[i]).ToList() is { Count: > 0 } things ? new(log[i], [.. things.Select(thing => thing.Id)]) : null;
        }

        var made = new SeenChanges(log, part.Records, verdicts);
        if (former is not null)
        {
            Made.Follow(made.All, former.All);
            Made.Follow(made.Rows, former.Rows);
        }

        return made;
    }

    /// <summary>The ids of the things that came, went or differ between two states; null when these are so many that all changes are to be looked at.</summary>
    private static HashSet<Guid>? Touched(AssociationRecords before, AssociationRecords after)
    {
        var touched = new HashSet<Guid>();
        foreach (var kind in ThingKind.All)
        {
            if (RowChange<object>.Between(kind.Of(before), kind.Of(after)) is not { } changes)
            {
                return null;
            }

            touched.UnionWith(changes.SelectMany(change => new[] { change.Before, change.After }).OfType<object>().Select(kind.IdOf));
        }

        return touched;
    }
}

/// <summary>A change with the ids of the things in it that someone sees.</summary>
internal sealed record SeenChange(Change Change, IReadOnlyList<Guid> ThingIds);
