using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.History;

/// <summary>Takes a thing apart into its fields, each with a name and a value, so that two states of it can be compared.</summary>
internal static class Facts
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Kept = new();

    /// <summary>The fields of a thing that hold something, in the order of their declaration.</summary>
    public static IReadOnlyList<KeyValuePair<string, ChangeValue>> Of(object thing)
    {
        var facts = new List<KeyValuePair<string, ChangeValue>>();
        switch (thing)
        {
            case StrategicPlan plan:
                Add(facts, "", plan.Content, typeof(StrategicPlan));
                break;
            case ActionStep step:
                Add(facts, step);
                break;
            default:
                Add(facts, "", thing, thing.GetType());
                break;
        }

        return facts;
    }

    /// <summary>The members of a type that it is stored by, without what tells which thing it is.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type type) => Kept.GetOrAdd(type, Stored);

    /// <summary>What the field of a member is called, without that in which it lies.</summary>
    /// <param name="member">The member of a thing or of a part of it.</param>
    /// <param name="owner">The type of the thing.</param>
    public static string NameOf(PropertyInfo member, Type owner) => Naming.Camel(Reference(member, owner)?.Name ?? member.Name);

    private static (string Name, Type Kind)? Reference(PropertyInfo member, Type owner) =>
        member.PropertyType == typeof(Guid) || member.PropertyType == typeof(Guid?) || member.PropertyType == typeof(IReadOnlyList<Guid>) ? ThingReferences.Of(member.Name, owner) : null;

    private static void Add(List<KeyValuePair<string, ChangeValue>> facts, ActionStep step)
    {
        Put(facts, "section", Leaf(step.Section));
        Put(facts, "addedOn", Leaf(step.AddedOn));
        Add(facts, "", step.Content, typeof(ActionStep));
        Put(facts, "stage", Leaf(step.Stage));
        Put(facts, "stageSince", Leaf(step.StageSince));
        if (step.StageChanges is [.., var stage])
        {
            Put(facts, "stageNote", Leaf(stage.Note));
        }

        // The one that was recorded last, which may speak of a day before others.
        if (step.ProgressUpdates.MaxBy(each => each.RecordedAt) is { } update)
        {
            Put(facts, "progress", Leaf(update.Text));
            Put(facts, "progressOn", Leaf(update.On));
        }

        Put(facts, "retiredOn", Leaf(step.RetiredOn));
    }

    private static void Add(List<KeyValuePair<string, ChangeValue>> facts, string prefix, object part, Type owner)
    {
        foreach (var member in Members(part.GetType()))
        {
            if (member.GetValue(part) is { } value)
            {
                Add(facts, member, prefix, value, owner);
            }
        }
    }

    private static void Add(List<KeyValuePair<string, ChangeValue>> facts, PropertyInfo member, string prefix, object value, Type owner)
    {
        var path = prefix + NameOf(member, owner);
        if (Reference(member, owner) is { } reference)
        {
            Put(facts, path, value switch
            {
                Guid id => new ThingValue(reference.Kind.Name, id),
                IReadOnlyList<Guid> { Count: > 0 } ids => new ListValue([.. ids.Select(each => new ThingValue(reference.Kind.Name, each))]),
                _ => null,
            });
            return;
        }

        if (Leaf(value) is { } leaf)
        {
            Put(facts, path, leaf);
            return;
        }

        if (value is not IEnumerable items)
        {
            Add(facts, path + ".", value, owner);
            return;
        }

        var all = items.Cast<object>().ToList();
        if (all.Select(Leaf).ToList() is var leaves && leaves.TrueForAll(each => each is not null))
        {
            if (leaves.Count > 0)
            {
                Put(facts, path, new ListValue(leaves!));
            }

            return;
        }

        for (var i = 0; i < all.Count; i++)
        {
            Add(facts, string.Create(CultureInfo.InvariantCulture, $"{path}.{i + 1}."), all[i], owner);
        }
    }

    private static void Put(List<KeyValuePair<string, ChangeValue>> facts, string path, ChangeValue? value)
    {
        if (value is not null)
        {
            facts.Add(new(path, value));
        }
    }

    /// <summary>The value of a member that has no parts; null when it has.</summary>
    private static ChangeValue? Leaf(object? value) => value switch
    {
        null => null,
        string text => new TextValue(text),
        Enum word => new TextValue(Naming.Constant(word.ToString())),
        bool truth => new TruthValue(truth),
        int number => new NumberValue(number),
        long number => new NumberValue(number),
        decimal number => new NumberValue(number),
        DateOnly day => new DayValue(day),
        DateTimeOffset moment => new MomentValue(moment),
        Guid id => new TextValue(id.ToString()),
        Uri address => new TextValue(address.OriginalString),
        PlanYear year => new NumberValue(year.StartYear),
        Period period => new TextValue(period.ToString()),
        PartialDate date => new TextValue(date.ToString()),
        Schedule schedule => new TextValue(schedule.Text),
        _ => null,
    };

    private static IReadOnlyList<PropertyInfo> Stored(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.Name is not ("Id" or "AssociationId" or "PlanId")),
    ];
}
