using Mass.Domain.Committees;
using Mass.Graph.History;
using Mass.Graph.Persistence;

namespace Mass.Graph.Live;

/// <summary>
/// What one write has changed. It is told once the state that everyone reads has the changes: whoever hears of it reads that state, or a newer one.
/// </summary>
/// <remarks>What is gone leads nowhere any more, so for something taken away that everyone sees its owner belongs among the things as well: with a membership its seat.</remarks>
/// <param name="AssociationId">The association that was written to.</param>
/// <param name="Things">What was changed in it.</param>
/// <param name="ChangeId">The id of the change in the history; null when there is none.</param>
internal sealed record Happening(Guid AssociationId, IReadOnlyList<TouchedThing> Things, string? ChangeId = null)
{
    /// <summary>What happened between two states of an association, whichever program made the later one: what its history has, or, when it has nothing of it, what differs.</summary>
    /// <param name="before">The earlier state; null when the association is new.</param>
    /// <param name="after">The later state.</param>
    public static IEnumerable<Happening> Between(StoredAssociation? before, StoredAssociation after)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        var id = after.Records.Association.Id;
        if (before is null)
        {
            return [new Happening(id, Of(Differences.Of(after.Records)))];
        }

        var changes = after.Changes.Since(before.Revision);
        return changes.Count > 0
            ? changes.Select(change => new Happening(id, Of(change.Things), change.Id.ToString()))
            : Of(Differences.Between(before.Records, after.Records)) is { Count: > 0 } things ? [new Happening(id, things)] : [];
    }

    private static IReadOnlyList<TouchedThing> Of(IReadOnlyList<ChangedThing> things) =>
    [
        .. things.SelectMany(thing => thing.How == ThingChange.TakenBack ? Owners(thing).Prepend(new TouchedThing(thing.Kind, thing.Id)) : [new TouchedThing(thing.Kind, thing.Id)]).Distinct(),
    ];

    /// <summary>What a thing that is gone referred to, of the kinds that everyone sees. Of the others it would tell everyone who hears of a session that someone has left it.</summary>
    private static IEnumerable<TouchedThing> Owners(ChangedThing gone) => gone.Kind is not (nameof(Seat) or nameof(Membership))
        ? []
        : gone.Fields.Select(field => field.Before).OfType<ThingValue>().Select(thing => new TouchedThing(thing.Kind, thing.Id));
}
