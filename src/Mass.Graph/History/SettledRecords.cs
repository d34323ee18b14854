using System.Runtime.CompilerServices;
using Mass.Domain;
using Mass.Graph.Persistence;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.History;

/// <summary>An association as it was recorded by the end of the last month that is over: what is counted of people in confidence is counted of this.</summary>
/// <remarks>
/// Counts that follow each write at once answer questions about one person to whoever may write: end a membership, look whether the count of those reached falls, and undo it. So such counts stand still for a
/// month, and what was written and undone within it never shows.
/// </remarks>
internal static class SettledRecords
{
    private static readonly ConditionalWeakTable<StoredAssociation, Kept> Made = [];

    /// <summary>The records that are counted on a day.</summary>
    public static AssociationRecords Of(StoredAssociation state, DateOnly today)
    {
        var lastDay = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        var kept = Made.GetOrCreateValue(state);
        var made = kept.Latest;
        if (made?.LastDay != lastDay)
        {
            kept.Latest = made = new(lastDay, Then(state, lastDay));
        }

        return made.Records;
    }

    /// <summary>The registers as they were recorded by the end of a day, whatever days of their own they tell: later changes are undone one after the other, the last one first.</summary>
    private static AssociationRecords Then(StoredAssociation state, DateOnly day)
    {
        var records = state.Records;
        var undone = new Dictionary<string, Dictionary<Guid, object?>>(StringComparer.Ordinal);
        var registers = Registers.All.ToDictionary(register => register.ItemType.Name, StringComparer.Ordinal);
        var held = new Dictionary<string, Dictionary<Guid, object>>(StringComparer.Ordinal);
        for (var i = state.Changes.Count - 1; i >= 0 && state.Changes[i].Day > day; i--)
        {
            foreach (var thing in state.Changes[i].Things)
            {
                if (registers.TryGetValue(thing.Kind, out var register))
                {
                    Undo(thing, register);
                }
            }
        }

        foreach (var (kind, things) in undone)
        {
            var register = registers[kind];
            var before = register.Of(records).Select(item => things.TryGetValue(register.IdOf(item), out var other) ? other : item).OfType<object>();
            var back = things.Where(each => each.Value is not null && !held[kind].ContainsKey(each.Key)).Select(each => each.Value!);
            records = register.With(records, [.. before, .. back]);
        }

        return records;

        void Undo(ChangedThing thing, IRegister register)
        {
            if (!undone.TryGetValue(thing.Kind, out var things))
            {
                undone[thing.Kind] = things = [];
                held[thing.Kind] = register.Of(records).ToDictionary(register.IdOf);
            }

            var later = things.TryGetValue(thing.Id, out var known) ? known : held[thing.Kind].GetValueOrDefault(thing.Id);
            things[thing.Id] = thing.How == ThingChange.Added ? null : Before(thing, later ?? New(register.ItemType, thing.Id, state.Records.Association.Id));
        }
    }

    private static object Before(ChangedThing thing, object later) =>
        FactsToThing.TurnedBack(later, [.. thing.Fields.Select(field => (field.Field, field.Before))], static _ => true);

    /// <summary>A thing that was taken back, before its fields are put in again.</summary>
    private static object New(Type type, Guid id, Guid associationId)
    {
        var thing = RecordMaking.New(type);
        type.GetProperty("AssociationId")!.SetValue(thing, associationId);
        if (type.GetProperty("Id") is { SetMethod.IsPublic: true } own)
        {
            own.SetValue(thing, id);
        }

        return thing;
    }

    private sealed class Kept
    {
        public Settled? Latest { get; set; }
    }

    private sealed record Settled(DateOnly LastDay, AssociationRecords Records);
}
