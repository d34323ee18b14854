using Mass.Domain;

namespace Mass.Graph.History;

/// <summary>Tells what differs between two states of an association.</summary>
internal static class Differences
{
    /// <summary>The things that are new, changed or taken back, each with the fields that differ.</summary>
    public static IReadOnlyList<ChangedThing> Between(AssociationRecords before, AssociationRecords after)
    {
        var things = new List<ChangedThing>();
        foreach (var kind in ThingKind.All)
        {
            Add(things, kind, kind.Of(before), kind.Of(after));
        }

        return things;
    }

    /// <summary>What a new association brings: itself and its plans. All else that it holds was there when it came in, and is not told one by one.</summary>
    public static IReadOnlyList<ChangedThing> Of(AssociationRecords added) =>
    [
        Added(nameof(Domain.Associations.Association), added.Association.Id, added.Association),
        .. added.Plans.Select(plan => Added(nameof(Domain.Planning.StrategicPlan), plan.Id, plan)),
    ];

    private static ChangedThing Added(string kind, Guid id, object thing) => new(kind, id, ThingChange.Added, [.. Facts.Of(thing).Select(fact => new ValueChange(fact.Key, null, fact.Value))]);

    private static void Add(List<ChangedThing> things, ThingKind kind, IReadOnlyList<object> before, IReadOnlyList<object> after)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        // Almost everything is the same and in the same place: only what is not is looked for by its id.
        var common = Math.Min(before.Count, after.Count);
        var old = new Dictionary<Guid, object>();
        var now = new List<object>();
        for (var i = 0; i < common; i++)
        {
            if (!ReferenceEquals(before[i], after[i]))
            {
                old.Add(kind.IdOf(before[i]), before[i]);
                now.Add(after[i]);
            }
        }

        for (var i = common; i < before.Count; i++)
        {
            old.Add(kind.IdOf(before[i]), before[i]);
        }

        now.AddRange(after.Skip(common));
        foreach (var thing in now)
        {
            var id = kind.IdOf(thing);
            if (!old.Remove(id, out var known))
            {
                things.Add(Added(kind.Name, id, thing));
            }
            else if (!ReferenceEquals(known, thing) && Between(Facts.Of(known), Facts.Of(thing)) is { Count: > 0 } fields)
            {
                things.Add(new(kind.Name, id, ThingChange.Changed, fields));
            }
        }

        things.AddRange(old.Select(gone => new ChangedThing(
            kind.Name, gone.Key, ThingChange.TakenBack, [.. Facts.Of(gone.Value).Select(fact => new ValueChange(fact.Key, fact.Value, null))])));
    }

    private static List<ValueChange> Between(IReadOnlyList<KeyValuePair<string, ChangeValue>> before, IReadOnlyList<KeyValuePair<string, ChangeValue>> after)
    {
        var old = before.ToDictionary(StringComparer.Ordinal);
        var changes = new List<ValueChange>();
        foreach (var (field, value) in after)
        {
            old.Remove(field, out var known);
            if (!value.Equals(known))
            {
                changes.Add(new(field, known, value));
            }
        }

        changes.AddRange(old.Select(gone => new ValueChange(gone.Key, gone.Value, null)));
        return changes;
    }
}
