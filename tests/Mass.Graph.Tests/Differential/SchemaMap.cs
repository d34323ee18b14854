using GraphQL;
using GraphQL.Types;

namespace Mass.Graph.Tests.Differential;

/// <summary>What can be asked for in a schema, and the ways that lead there.</summary>
internal sealed class SchemaMap
{
    private readonly Dictionary<string, IGraphType> reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IGraphType>> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IGraphType>> conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> distances = new(StringComparer.Ordinal);

    public SchemaMap(ISchema schema)
    {
        Query = schema.Query;
        Reach(Query);
        Goals = [.. reached.Values.OfType<IComplexGraphType>()];
        Fields = [.. Goals.SelectMany(type => FieldsOf(type).Select(field => (type.Name, field.Name)))];
        Arguments = [.. Goals.SelectMany(type => FieldsOf(type).SelectMany(field => (field.Arguments ?? []).Select(argument => (type.Name, field.Name, argument.Name))))];
        Owners = FieldsOf(Query).Select(field => (Input: field.Arguments?.Find("by")?.ResolvedType!.GetNamedType().Name, Type: NameOf(field)))
            .Where(each => each.Input is not null).DistinctBy(each => each.Input).ToDictionary(each => each.Input!, each => each.Type, StringComparer.Ordinal);
    }

    public IObjectGraphType Query { get; }

    /// <summary>The types with fields that a query can reach.</summary>
    public IReadOnlyList<IComplexGraphType> Goals { get; }

    public IReadOnlyList<(string Type, string Field)> Fields { get; }

    public IReadOnlyList<(string Type, string Field, string Argument)> Arguments { get; }

    /// <summary>The types that the inputs of look-ups look up.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; }

    public static IReadOnlyList<FieldType> FieldsOf(IGraphType type) => type is IComplexGraphType complex ? [.. complex.Fields] : [];

    public static string NameOf(FieldType field) => field.ResolvedType!.GetNamedType().Name;

    public static bool IsLeaf(FieldType field) => field.ResolvedType!.GetNamedType() is ScalarGraphType;

    /// <summary>Whether a field gives a page of a list.</summary>
    public static bool IsPage(FieldType field) => field.Arguments?.Find("after") is not null;

    /// <summary>The types that something of this type can be, itself included, by which a fragment can be conditioned.</summary>
    public IReadOnlyList<IGraphType> ConditionsOf(IGraphType type) => conditions.TryGetValue(type.Name, out var made)
        ? made
        : conditions[type.Name] = [.. reached.Values.Where(other => ObjectsOf(other).Intersect(ObjectsOf(type)).Any())];

    /// <summary>The fields and types that lead nearer to a goal.</summary>
    public IReadOnlyList<object> StepsToward(IGraphType type, IGraphType goal)
    {
        var far = DistancesTo(goal);
        var here = far[type.Name];
        return
        [
            .. FieldsOf(type).Where(field => far.TryGetValue(NameOf(field), out var there) && there < here),
            .. ObjectsOf(type).Where(other => other != type && far.TryGetValue(other.Name, out var there) && there < here),
        ];
    }

    /// <summary>The objects that something of this type can be.</summary>
    public static IEnumerable<IGraphType> ObjectsOf(IGraphType type) => type is IAbstractGraphType general ? general.PossibleTypes : [type];

    private Dictionary<string, int> DistancesTo(IGraphType goal)
    {
        if (!distances.TryGetValue(goal.Name, out var far))
        {
            distances[goal.Name] = far = new(StringComparer.Ordinal) { [goal.Name] = 0 };
            var open = new Queue<IGraphType>([goal]);
            while (open.TryDequeue(out var type))
            {
                foreach (var earlier in before.GetValueOrDefault(type.Name, []).Where(earlier => far.TryAdd(earlier.Name, far[type.Name] + 1)))
                {
                    open.Enqueue(earlier);
                }
            }
        }

        return far;
    }

    private void Reach(IGraphType type)
    {
        if (!reached.TryAdd(type.Name, type))
        {
            return;
        }

        foreach (var next in FieldsOf(type).Select(field => field.ResolvedType!.GetNamedType()).Where(next => next is not ScalarGraphType).Concat(ObjectsOf(type)).Distinct().Where(next => next != type))
        {
            (before.TryGetValue(next.Name, out var earlier) ? earlier : before[next.Name] = []).Add(type);
            Reach(next);
        }
    }
}
