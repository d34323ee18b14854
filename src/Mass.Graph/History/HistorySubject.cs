using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>Who changed what, when and why: for the association's staff, and of one-to-one support for those who give and oversee it.</summary>
/// <remarks>It is the last of the subjects: a change is seen by whoever sees one of its things, so these have to be there.</remarks>
internal sealed class HistorySubject : ISubject
{
    public static readonly Relation<Association, Change> Changes = new();
    private static readonly Relation<object, Change> ChangesOf = new();

    public void List(Listings lists) => List(lists, static part => SeenChanges.OfStaff(part));

    public void ListConfidential(Listings lists) => List(lists, static part => SeenChanges.OfOneToOne(part));

    public void Declare(GraphModel model)
    {
        ChangeTypes.Declare(model);
        ChangeRow.Declare(model);
        model.Root<Change>("changes", "What was changed in all associations, the newest first; as of a day, what was done by its end.", hasHistory: true);
        model.Type<Association>()
            .Connection("changes", "What was changed in it and in all that it holds, the newest first.", (association, snapshot) => snapshot.Get(Changes, association.Id))
            .InSchemaOf(AccessClass.Staff);
        foreach (var kind in ThingKind.All.Where(kind => kind.Type != typeof(Association)))
        {
            typeof(HistorySubject).GetMethod(nameof(Extend), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(kind.Type).Invoke(null, [model, kind]);
        }
    }

    private static void List(Listings lists, Func<SnapshotPart, SeenChanges> seen)
    {
        lists.Of(part => seen(part).All, static change => change.Id)
            .OfAssociation(Changes);
        lists.Relate(ChangesOf, part => seen(part).Rows, static row => Owners.Many(row.ThingIds), static row => row.Change);
    }

    /// <summary>Gives a kind of thing its history and its revision.</summary>
    private static void Extend<T>(GraphModel model, ThingKind kind)
        where T : class
    {
        // One-to-one support is confidential as a whole: whoever sees it sees its history.
        var access = SeenThing.IsOneToOne(kind.Name) ? AccessClass.Confidential : AccessClass.Staff;
        model.Type<T>()
            .Connection("changes", "What was changed in it, by whom and why, the newest first; empty for things in whose association the reader is not staff.", (thing, snapshot) => snapshot.Get(ChangesOf, kind.IdOf(thing)))
            .InSchemaOf(access)
            .Value(
                "revision",
                "The revision with which it was changed last, which an expectedRevision is compared with; 0 when nobody has changed it since it came in, and null where the reader may not write it.",
                (thing, snapshot) => Revision(snapshot.Get(ChangesOf, kind.IdOf(thing)), thing, snapshot),
                nullable: true)
            .InSchemaOf(access);
    }

    private static long? Revision(IReadOnlyList<Change> changes, object thing, Snapshot snapshot) => changes is [.., var last]
        ? last.Revision
        : ThingOwner.Of(thing, snapshot) is { } owner && snapshot.RightsIn(owner) is { IsStaff: true } or { IsOverseer: true } or { IsSupporter: true } ? 0 : null;
}
