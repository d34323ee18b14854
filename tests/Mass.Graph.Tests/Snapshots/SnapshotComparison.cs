using System.Reflection;
using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Snapshots;

/// <summary>Compares two snapshots in all that they answer: every kind of thing, in lists and one by one, by their ids and their keys, and every relation from every thing.</summary>
internal static class SnapshotComparison
{
    private static readonly IReadOnlyList<object> Relations =
    [
        .. typeof(Snapshot).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Relation<,>))
            .Select(field => field.GetValue(null)!),
    ];

    private static readonly IReadOnlyList<Type> Kinds =
    [
        .. Relations.Select(relation => relation.GetType().GetGenericArguments()[1]).Concat(ThingKind.All.Select(kind => kind.Type))
            .Concat([typeof(StrategicInitiative), typeof(KeyPrinciple), typeof(GlossaryEntry), typeof(TimelineEvent), typeof(Amendment)])
            .Distinct().Where(type => type.GetProperty("Id") is not null),
    ];

    /// <summary>What things are asked for by, beside their ids.</summary>
    private static readonly ILookup<Type, (Delegate Key, Func<object, string?> Of)> Keys = Kinds
        .SelectMany(kind => new[] { "Code", "Slug", "Number", "Abbreviation" }.Select(kind.GetProperty).OfType<PropertyInfo>().Where(property => property.PropertyType == typeof(string))
            .Select(property => (Kind: kind, Key: property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(kind, typeof(string))))))
        .ToLookup(each => each.Kind, each => (each.Key, (Func<object, string?>)typeof(SnapshotComparison).GetMethod(nameof(OfAny), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(each.Kind).Invoke(null, [each.Key])!));

    /// <summary>What the first answers otherwise than the second; null when that is nothing.</summary>
    public static string? Difference(Snapshot one, Snapshot other)
    {
        var ids = new Dictionary<Type, IReadOnlyList<Guid>>();
        foreach (var kind in Kinds)
        {
            var (left, right) = (All(kind, one), All(kind, other));
            if (!Same(left, right))
            {
                return $"the list of {kind.Name}: {left.Count} and {right.Count}";
            }

            // Things that are hidden in lists are among those of the records.
            IReadOnlyList<object> all = [.. left, .. ThingKind.All.Where(each => each.Type == kind).SelectMany(each => one.Associations.Concat(other.Associations).SelectMany(each.Of))];
            ids[kind] = [.. all.Select(thing => IdOf(kind, thing)).Distinct()];
            if (ids[kind].FirstOrDefault(id => !Equals(Find(kind, one, id), Find(kind, other, id))) is var id && id != Guid.Empty)
            {
                return $"the {kind.Name} {id}";
            }

            foreach (var (key, of) in Keys[kind])
            {
                if (all.Select(of).OfType<string>().Distinct().FirstOrDefault(text => !Same(ByKey(kind, one, key, text), ByKey(kind, other, key, text))) is { } text)
                {
                    return $"the {kind.Name} with the {key.Method.Name} {text}";
                }
            }
        }

        foreach (var relation in Relations)
        {
            var types = relation.GetType().GetGenericArguments();
            var owners = types[0] == typeof(object) ? ids.Values.SelectMany(each => each) : ids[types[0]];
            if (owners.FirstOrDefault(owner => !Same(Get(relation, one, owner), Get(relation, other, owner))) is var different && different != Guid.Empty)
            {
                return $"{types[1].Name} of {types[0].Name} {different}: {Get(relation, one, different).Count} and {Get(relation, other, different).Count}";
            }
        }

        return null;
    }

    /// <summary>The same state as if nothing had ever been made of it: each list in it is another object.</summary>
    public static SnapshotState Afresh(IReadOnlyList<StoredAssociation> stored) => new(
        [.. stored.Select(each => new StoredAssociation(Copied(each.Records), each.Revision) { Changes = ChangeLog.Of(each.Changes) })], MassSchema.Subjects, null);

    private static AssociationRecords Copied(AssociationRecords records) => Registers.All.Aggregate(
        records with
        {
            Positions = [.. records.Positions],
            Committees = [.. records.Committees],
            Seats = [.. records.Seats],
            Partners = [.. records.Partners],
            Documents = [.. records.Documents],
            Plans = [.. records.Plans],
        },
        (each, register) => register.With(each, register.Of(each).Select(item => item)));

    private static bool Same(IReadOnlyList<object> left, IReadOnlyList<object> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        // Both ways through a list have to give the same.
        using var walk = right.GetEnumerator();
        for (var i = 0; i < left.Count; i++)
        {
            if (!walk.MoveNext() || !(ReferenceEquals(left[i], walk.Current) || Equals(left[i], walk.Current)))
            {
                return false;
            }
        }

        return !walk.MoveNext();
    }

    private static IReadOnlyList<object> All(Type kind, Snapshot snapshot) => (IReadOnlyList<object>)Call(nameof(Snapshot.All), [kind], snapshot, []);

    private static object? Find(Type kind, Snapshot snapshot, Guid id) => Call(nameof(Snapshot.Find), [kind], snapshot, [id]);

    private static Func<object, string?> OfAny<T>(Func<T, string?> key) => thing => key((T)thing);

    private static IReadOnlyList<object> ByKey(Type kind, Snapshot snapshot, Delegate key, string text) => (IReadOnlyList<object>)Call(nameof(Snapshot.ByKey), [kind], snapshot, [key, text, null, default(Guid)]);

    private static IReadOnlyList<object> Get(object relation, Snapshot snapshot, Guid owner) => (IReadOnlyList<object>)Call(nameof(Snapshot.Get), relation.GetType().GetGenericArguments(), snapshot, [relation, owner]);

    private static readonly Dictionary<(string, Type, Type?), MethodInvoker> Methods = [];

    private static object Call(string name, Type[] types, Snapshot snapshot, object?[] arguments)
    {
        MethodInvoker? method;
        lock (Methods)
        {
            var key = (name, types[0], types.ElementAtOrDefault(1));
            if (!Methods.TryGetValue(key, out method))
            {
                Methods[key] = method = MethodInvoker.Create(typeof(Snapshot).GetMethods().Single(each => each.Name == name).MakeGenericMethod(types));
            }
        }

        return method.Invoke(snapshot, arguments.AsSpan())!;
    }

    private static Guid IdOf(Type kind, object thing) => (Guid)kind.GetProperty("Id")!.GetValue(thing)!;
}
