using GraphQL;
using GraphQL.Types;
using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Querying.Grouping;

/// <summary>The types by which clients name the keys of a type's rows and read those of a group.</summary>
internal sealed class KeyTypes<T>
    where T : class
{
    private readonly string name;
    private readonly Dictionary<string, GroupKey<T>> keys;

    public KeyTypes(string name, IEnumerable<GroupKey<T>> keys)
    {
        this.name = name;
        this.keys = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
        Names = new EnumerationGraphType { Name = $"{name}GroupField", Description = $"What rows of {name} can be grouped by." };
        foreach (var key in All)
        {
            var value = new EnumValueDefinition(Naming.Constant(key.Name), key.Name) { Description = Many(key) };
            ListKey.Mark(value, key.Source is not null);
            Names.Add(value);
        }
    }

    public IReadOnlyCollection<GroupKey<T>> All => keys.Values;

    /// <summary>The names of the keys.</summary>
    public EnumerationGraphType Names { get; }

    /// <summary>The argument that names what to group by.</summary>
    public QueryArgument Argument() =>
        new(new NonNullGraphType(new ListGraphType(new NonNullGraphType(Names)))) { Name = "fields", Description = "What to group by, at least one." };

    /// <summary>The keys that a field was asked to group by.</summary>
    public IReadOnlyList<GroupKey<T>> Asked(IResolveFieldContext context) =>
        LeafOperations.Items(context.Argument<object>("fields")!).Cast<string>().Distinct(StringComparer.Ordinal).Select(Find).ToList() is { Count: > 0 } asked
            ? asked
            : throw new QueryError(ErrorCodes.InvalidValue, "'fields' is empty; name at least one, or ask for 'aggregations', which are of all rows together.");

    public GroupKey<T> Find(string key) => keys[key];

    /// <summary>The type of a group.</summary>
    /// <param name="group">The group that has the keys.</param>
    /// <param name="aggregations">The type of what is worked out of its rows.</param>
    /// <param name="description">What that is.</param>
    /// <param name="get">Gives it.</param>
    public ObjectGraphType Group<TGroup>(Func<TGroup, Group<T>> group, ObjectGraphType aggregations, string description, Func<TGroup, object?> get)
    {
        var fields = new ObjectGraphType { Name = $"{name}GroupKey", Description = $"The keys of a group of rows of {name}, of which those are filled by which the rows are grouped." };
        foreach (var key in All)
        {
            fields.AddPart(
                key.Name,
                $"{key.Description.TrimEnd('.')}; null here when the rows are not grouped by it, and in the group of those that have none.",
                key.Kind.Type,
                (Group<T> each) => each.Value(key.Name));
        }

        var type = new ObjectGraphType { Name = $"{name}Group", Description = $"Rows of {name} with the same keys." };
        type.AddPart("fields", "The keys.", new NonNullGraphType(fields), (TGroup each) => group(each));
        type.AddPart("aggregations", description, new NonNullGraphType(aggregations), get);
        return type;
    }

    private static string Many(GroupKey<T> key) =>
        key.Source is null ? key.Description : $"{key.Description.TrimEnd('.')}; a row that has several is in the group of each.";
}
