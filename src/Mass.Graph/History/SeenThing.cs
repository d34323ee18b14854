using Mass.Domain.Metrics;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>A changed thing as a reader sees it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Thing">The thing.</param>
/// <param name="Fields">Those of its fields that the reader may see.</param>
internal sealed record SeenThing(Change Change, ChangedThing Thing, IReadOnlyList<ValueChange> Fields)
{
    /// <summary>Kinds that are confidential as a whole.</summary>
    private static readonly IReadOnlySet<string> OneToOne = new HashSet<string>(StringComparer.Ordinal) { nameof(Engagement), nameof(Contact) };

    /// <summary>Kinds of which a thing is confidential when what it belongs to is; of one that is gone that cannot be told any more.</summary>
    private static readonly IReadOnlySet<string> Dependent = new HashSet<string>(StringComparer.Ordinal) { nameof(Cohort), nameof(Session), nameof(Participation), nameof(Observation) };

    /// <summary>Whether a kind of thing is confidential as a whole.</summary>
    public static bool IsOneToOne(string kind) => OneToOne.Contains(kind);

    /// <summary>Whether the staff may know of a thing that was taken back.</summary>
    public static bool MayStaffKnow(ChangedThing thing) => thing.How == ThingChange.TakenBack && !OneToOne.Contains(thing.Kind) && !Dependent.Contains(thing.Kind);

    /// <summary>The things of a change that a reader sees: those that they find when they look them up, and of these the fields that are for them.</summary>
    public static IReadOnlyList<SeenThing> Of(GraphModel model, Change change, Snapshot snapshot)
    {
        var rights = snapshot.RightsIn(change.AssociationId);
        return
        [
            .. change.Things
                .Where(thing => model.Known(thing.Kind)?.Find(thing.Id, snapshot) is not null || (rights.IsStaff && MayStaffKnow(thing)))
                .Select(thing => new SeenThing(change, thing, [.. thing.Fields.Where(field => IsSeen(model, thing, field.Field, snapshot, rights))])),
        ];
    }

    private static bool IsSeen(GraphModel model, ChangedThing thing, string field, Snapshot snapshot, Access.Rights rights)
    {
        var name = field.Split('.')[0];

        // What a confidential metric was found to be is the overseers', and its baseline is an observation too.
        if (name == "baseline" && !rights.IsOverseer && snapshot.Find<Metric>(thing.Id)?.IsConfidential is not false)
        {
            return false;
        }

        return model.Known(thing.Kind)?.LabelOf(name)?.IsFor(rights) is not false;
    }
}
