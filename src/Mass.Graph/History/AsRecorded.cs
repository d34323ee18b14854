using Mass.Domain;
using Mass.Domain.Documents;
using Mass.Domain.Metrics;
using Mass.Domain.Supports;
using Mass.Graph.Persistence;

namespace Mass.Graph.History;

/// <summary>
/// An association as it was recorded by the end of a day. What was changed later holds again what it held then, unless days of its own tell that (<see cref="ToldByDays"/>).
/// </summary>
/// <remarks>
/// What was added later stays as it is: its own days decide whether it was there. What was taken back stays away, for it was never so. Plans and steps are read as of a day with a history of their own.
/// </remarks>
internal static class AsRecorded
{
    /// <summary>The association by the end of the day, with the changes that there were by then; itself when nothing was changed since.</summary>
    public static StoredAssociation Then(StoredAssociation state, DateOnly day)
    {
        var count = state.Changes.Count;
        while (count > 0 && state.Changes[count - 1].Day > day)
        {
            count--;
        }

        if (count == state.Changes.Count)
        {
            return state;
        }

        var records = state.Records;
        var there = new Lazy<HashSet<Guid>>(() => [.. ThingKind.All.SelectMany(kind => kind.Of(state.Records).Select(kind.IdOf))]);
        foreach (var kind in Held(state.Changes.Skip(count)).GroupBy(each => each.Key.Kind, each => (each.Key.Id, Fields: each.Value), StringComparer.Ordinal))
        {
            records = Then(records, kind.Key, kind.ToDictionary(each => each.Id, each => each.Fields), value => IsThere(value, there));
        }

        return state with { Records = records, Changes = state.Changes.First(count), Recorded = state.Records };
    }

    /// <summary>What each field of each thing held before it was changed first; what was added meanwhile held nothing that could be told.</summary>
    private static Dictionary<(string Kind, Guid Id), Dictionary<string, ChangeValue?>> Held(IEnumerable<Change> later)
    {
        var held = new Dictionary<(string Kind, Guid Id), Dictionary<string, ChangeValue?>>();
        var added = new HashSet<Guid>();
        foreach (var thing in later.SelectMany(change => change.Things))
        {
            if (thing.How != ThingChange.Changed || added.Contains(thing.Id))
            {
                added.Add(thing.Id);
                continue;
            }

            if (!held.TryGetValue((thing.Kind, thing.Id), out var fields))
            {
                held[(thing.Kind, thing.Id)] = fields = new(StringComparer.Ordinal);
            }

            foreach (var field in thing.Fields)
            {
                fields.TryAdd(field.Field, field.Before);
            }
        }

        return held;
    }

    /// <summary>Whether what a field held can be read still: a thing that was taken back since, or is known by another id, cannot.</summary>
    private static bool IsThere(ChangeValue? value, Lazy<HashSet<Guid>> there) => value switch
    {
        ThingValue thing => there.Value.Contains(thing.Id) || !ThingKind.All.Any(kind => kind.Name == thing.Kind),
        ListValue list => list.Values.All(each => IsThere(each, there)),
        _ => true,
    };

    private static AssociationRecords Then(AssociationRecords records, string name, Dictionary<Guid, Dictionary<string, ChangeValue?>> held, Func<ChangeValue?, bool> isThere) =>
        ThingKind.All.FirstOrDefault(kind => kind.Name == name) is { With: { } with } kind
            ? with(records, kind.Of(records).Select(thing => held.TryGetValue(kind.IdOf(thing), out var fields) ? Then(thing, fields, isThere) : thing))
            : records;

    private static object Then(object thing, Dictionary<string, ChangeValue?> held, Func<ChangeValue?, bool> isThere) => Closed(
        FactsToThing.TurnedBack(thing, [.. held.Where(each => isThere(each.Value)).Select(each => (each.Key, each.Value))], static member => !ToldByDays.Has(member)), thing);

    /// <summary>A thing as it was, and no more open than it is now: what was withdrawn or became confidential since stays closed, and what was closed then is closed.</summary>
    private static object Closed(object then, object now) => (then, now) switch
    {
        (Document earlier, Document { IsPublished: false }) => earlier with { IsPublished = false },
        (Metric earlier, Metric later) => earlier with { IsPublished = earlier.IsPublished && later.IsPublished, IsConfidential = earlier.IsConfidential || later.IsConfidential },
        (Support earlier, Support { IsConfidential: true }) => earlier with { IsConfidential = true },
        _ => then,
    };
}
