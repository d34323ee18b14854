using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Mass.Domain.Calendar;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Querying;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.History;

/// <summary>Puts a thing together from its fields: what <see cref="Facts"/> does, the other way round.</summary>
internal static class FactsToThing
{
    /// <summary>A copy of a thing that holds in some of its members what the facts say, and in the others what it holds.</summary>
    /// <param name="thing">The thing; plans and steps are put together from their own history.</param>
    /// <param name="facts">All its fields that are to hold something.</param>
    /// <param name="isMeant">Whether a member is to hold what the facts say.</param>
    public static object With(object thing, IReadOnlyDictionary<string, ChangeValue> facts, Func<PropertyInfo, bool> isMeant)
    {
        var type = thing.GetType();
        return RecordMaking.With(RecordMaking.Copy(thing), Facts.Members(type).Where(isMeant).Select(member => (member, Value(member, "", facts, type, member.GetValue(thing)))));
    }

    /// <summary>A thing as it was when some of its fields held other values.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="held">What the fields held, null for nothing.</param>
    /// <param name="isMeant">Whether a member that has one of the fields is to be turned back.</param>
    public static object TurnedBack(object thing, IReadOnlyCollection<(string Field, ChangeValue? Value)> held, Func<PropertyInfo, bool> isMeant)
    {
        var facts = Facts.Of(thing).ToDictionary(StringComparer.Ordinal);
        foreach (var (field, value) in held)
        {
            if (value is null)
            {
                facts.Remove(field);
            }
            else
            {
                facts[field] = value;
            }
        }

        var changed = held.Select(each => each.Field.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return With(thing, facts, member => changed.Contains(Facts.NameOf(member, thing.GetType())) && isMeant(member));
    }

    /// <summary>What a member of a part is to hold; what it holds where the facts say nothing and it cannot be empty.</summary>
    private static object? Value(PropertyInfo member, string prefix, IReadOnlyDictionary<string, ChangeValue> facts, Type owner, object? held)
    {
        var path = prefix + Facts.NameOf(member, owner);
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
        {
            return List(type.GetGenericArguments()[0], path, facts, owner);
        }

        return Single(type, path, facts, owner) ?? (CanBeEmpty(member) ? null : held);
    }

    private static object? Single(Type type, string path, IReadOnlyDictionary<string, ChangeValue> facts, Type owner) =>
        facts.TryGetValue(path, out var value) ? Leaf(type, value) : Part(type, path + ".", facts, owner);

    private static Array List(Type type, string path, IReadOnlyDictionary<string, ChangeValue> facts, Type owner)
    {
        var items = new List<object>();
        if (facts.TryGetValue(path, out var value) && value is ListValue list)
        {
            items.AddRange(list.Values.Select(item => Leaf(type, item)));
        }
        else
        {
            while (Part(type, string.Create(CultureInfo.InvariantCulture, $"{path}.{items.Count + 1}."), facts, owner) is { } item)
            {
                items.Add(item);
            }
        }

        var array = Array.CreateInstance(type, items.Count);
        ((ICollection)items).CopyTo(array, 0);
        return array;
    }

    /// <summary>A record that lies in another; null when the facts say nothing of it.</summary>
    private static object? Part(Type type, string prefix, IReadOnlyDictionary<string, ChangeValue> facts, Type owner) =>
        RecordMaking.IsRecord(type) && facts.Keys.Any(path => path.StartsWith(prefix, StringComparison.Ordinal))
            ? RecordMaking.With(RecordMaking.New(type), Facts.Members(type).Select(member => (member, Value(member, prefix, facts, owner, null))).Where(each => each.Item2 is not null))
            : null;

    private static object Leaf(Type type, ChangeValue value) => value switch
    {
        TextValue text when type == typeof(string) => text.Text,
        TextValue text when type.IsEnum => Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(word => Enum.ToObject(type, word)).First(word => Naming.Constant(word.ToString()!) == text.Text),
        TextValue text when type == typeof(Guid) => Guid.Parse(text.Text),
        TextValue text when type == typeof(Uri) => new Uri(text.Text, UriKind.RelativeOrAbsolute),
        TextValue text when type == typeof(Period) && ColumnForms.TryParsePeriod(Encoding.UTF8.GetBytes(text.Text), out var period) => period,
        NumberValue number when type == typeof(PlanYear) => new PlanYear((int)number.Number),
        NumberValue number => Convert.ChangeType(number.Number, type, CultureInfo.InvariantCulture),
        TruthValue truth => truth.IsTrue,
        DayValue day => day.Day,
        MomentValue moment => moment.At,
        ThingValue thing => thing.Id,
        _ => throw new NotSupportedException($"A {type.Name} is not made of {value}; teach {nameof(FactsToThing)} to read what {nameof(Facts)} writes."),
    };

    private static bool CanBeEmpty(PropertyInfo member) => member.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(member.PropertyType) is not null
        : new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable;
}
