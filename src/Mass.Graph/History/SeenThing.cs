using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>A changed thing as a reader sees it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Thing">The thing.</param>
/// <param name="Fields">Those of its fields that the reader may see.</param>
internal sealed record SeenThing(Change Change, ChangedThing Thing, IReadOnlyList<ValueChange> Fields)
{
    private const string SelfIdentification = "selfIdentifiedAs";

    /// <summary>Kinds that are confidential as a whole.</summary>
    private static readonly IReadOnlySet<string> OneToOne = new HashSet<string>(StringComparer.Ordinal) { nameof(Engagement), nameof(Contact) };

    /// <summary>Kinds of which a thing is confidential when what it belongs to is; of one that is gone that cannot be told any more.</summary>
    private static readonly IReadOnlySet<string> Dependent = new HashSet<string>(StringComparer.Ordinal) { nameof(Cohort), nameof(Session), nameof(Participation), nameof(Observation) };

    /// <summary>Whether a kind of thing is confidential as a whole.</summary>
    public static bool IsOneToOne(string kind) => OneToOne.Contains(kind);

    /// <summary>Whether the staff may know of a thing that was taken back.</summary>
    public static bool MayStaffKnow(ChangedThing thing) => thing.How == ThingChange.TakenBack && !OneToOne.Contains(thing.Kind) && !Dependent.Contains(thing.Kind);

    /// <summary>Whether a change of a thing that the staff may look up tells them anything: one of nothing but what is the overseers' does not, not even that there was one.</summary>
    /// <param name="thing">The changed thing.</param>
    /// <param name="records">The association.</param>
    /// <param name="rights">What the reader may.</param>
    public static bool Tells(ChangedThing thing, AssociationRecords records, Rights rights) =>
        rights.IsOverseer || thing.Fields.Count == 0 || thing.Fields.Any(field => !IsOverseers(thing, field.Field, () => records.Metrics.FirstOrDefault(metric => metric.Id == thing.Id)));

    /// <summary>The things of a change that a reader sees: those that they find when they look them up, and of these the fields that are for them.</summary>
    public static IReadOnlyList<SeenThing> Of(GraphModel model, Change change, Snapshot snapshot)
    {
        var rights = snapshot.RightsIn(change.AssociationId);
        return
        [
            .. change.Things
                .Where(thing => model.Known(thing.Kind)?.Find(thing.Id, snapshot) is not null || (rights.IsStaff && MayStaffKnow(thing)))
                .Select(thing => new SeenThing(change, thing, [.. thing.Fields.Where(field => IsSeen(model, thing, field.Field, snapshot, rights))]))
                .Where(seen => seen.Fields.Count > 0 || seen.Thing.Fields.Count == 0),
        ];
    }

    /// <summary>Notes what is confidential of a changed thing that is shown: whoever reads it in the history is shown it as much as in the thing itself.</summary>
    public static void Show(GraphModel model, Change change, ChangedThing thing, Snapshot snapshot, ConfidentialAccess shown)
    {
        if (OneToOne.Contains(thing.Kind) && model.Known(thing.Kind)?.Find(thing.Id, snapshot) is not null)
        {
            shown.Show(change.AssociationId, thing.Kind, thing.Id);
        }
        else if (thing.Kind == nameof(Member) && snapshot.RightsIn(change.AssociationId).IsOverseer && thing.Fields.Any(field => field.Field.Split('.')[0] == SelfIdentification))
        {
            shown.Show(change.AssociationId, $"{nameof(Member)}.{SelfIdentification}", thing.Id);
        }
    }

    private static bool IsSeen(GraphModel model, ChangedThing thing, string field, Snapshot snapshot, Rights rights) =>
        (rights.IsOverseer || !IsOverseers(thing, field, () => snapshot.Find<Metric>(thing.Id)))
        && model.Known(thing.Kind)?.LabelOf(field.Split('.')[0])?.IsFor(rights) is not false;

    /// <summary>Whether a field is for overseers alone: how people identify themselves, and what a confidential metric was found to be, of which its baseline is a part.</summary>
    private static bool IsOverseers(ChangedThing thing, string field, Func<Metric?> metric) => (thing.Kind, field.Split('.')[0]) switch
    {
        (nameof(Member), SelfIdentification) => true,
        (nameof(Metric), "baseline") => metric()?.IsConfidential is not false,
        _ => false,
    };
}
