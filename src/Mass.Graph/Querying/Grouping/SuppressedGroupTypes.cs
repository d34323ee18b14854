using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain.Reporting;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Querying.Grouping;

/// <summary>
/// The types by which rows about a person's confidential support are counted. What is worked out of them is likely to be shown to others than those who may see the
/// rows, so it is counts alone, small ones held back by the domain's one suppression, and groups come in the order of their keys, never in that of their sizes.
/// </summary>
internal sealed class SuppressedGroupTypes<T> : IGroupTypes
    where T : class
{
    private readonly LeafTypes leaves;
    private readonly string name;
    private readonly Dictionary<string, GroupKey<T>> keys;
    private readonly ObjectGraphType counts;

    public SuppressedGroupTypes(LeafTypes leaves, string name, IReadOnlyList<GroupKey<T>> keys)
    {
        (this.leaves, this.name) = (leaves, name);

        // The suppression is of groups that have no row in common, and a thing is a row of its own too often.
        this.keys = keys.Where(key => key is { Source: null, Kind.IsCategory: true }).ToDictionary(key => key.Name, StringComparer.Ordinal);
        counts = new ObjectGraphType { Name = $"{name}Aggregations", Description = $"How many rows of {name} there are, as far as nobody can be recognised by it." };
        Add(counts, "count", "The number of rows; null when it is held back, for it or a number beside it is small.", leaves.Of(typeof(int)), static (SuppressedCount count) => count.Count);
    }

    public IEnumerable<FieldType> Fields => keys.Count > 0 ? [AggregationsField(), GroupByField()] : [AggregationsField()];

    private FieldType AggregationsField() => new()
    {
        Name = "aggregations",
        Description = "How many rows 'where' matches, whatever the page, unless they are few.",
        ResolvedType = new NonNullGraphType(counts),
        Resolver = new FuncFieldResolver<object?>(context => Suppression.OfSingle(((Page<T>)context.Source!).TotalCount)),
    };

    private FieldType GroupByField()
    {
        var names = new EnumerationGraphType { Name = $"{name}GroupField", Description = $"What rows of {name} can be grouped by." };
        var fields = new ObjectGraphType { Name = $"{name}GroupKey", Description = $"The keys of a group of rows of {name}, of which those are filled by which the rows are grouped." };
        foreach (var key in keys.Values)
        {
            names.Add(new EnumValueDefinition(Naming.Constant(key.Name), key.Name) { Description = key.Description });
            Add(fields, key.Name, $"{key.Description.TrimEnd('.')}; null here when the rows are not grouped by it, and in the group of those that have none.", key.Kind.Type, (SuppressedGroup each) => each.Group.Value(key.Name));
        }

        var group = new ObjectGraphType { Name = $"{name}Group", Description = $"Rows of {name} with the same keys." };
        Add(group, "fields", "The keys.", new NonNullGraphType(fields), static (SuppressedGroup each) => each);
        Add(group, "aggregations", "How many rows the group has.", new NonNullGraphType(counts), static (SuppressedGroup each) => each.Count);
        return new FieldType
        {
            Name = "groupBy",
            Description = "The rows that 'where' matches, whatever the page, in groups with the same keys, in the order of the keys; small counts are held back.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(group))),
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(names)))) { Name = "fields", Description = "What to group by, at least one." }),
            Resolver = new FuncFieldResolver<object?>(context => GroupsOf((Page<T>)context.Source!, context)),
        };
    }

    private IReadOnlyList<SuppressedGroup> GroupsOf(Page<T> page, IResolveFieldContext context)
    {
        var asked = LeafOperations.Items(context.Argument<object>("fields")!).Cast<string>().Distinct(StringComparer.Ordinal).Select(key => keys[key]).ToList();
        if (asked.Count == 0)
        {
            throw new QueryError(ErrorCodes.InvalidValue, "'fields' is empty; name at least one, or ask for 'aggregations', which are of all rows together.");
        }

        var effort = RequestState.Of(context).Effort(context.CancellationToken);
        var groups = new Grouping<T>(asked, page.Snapshot, effort).Of(page.Matched);
        groups = new GroupOrder<T>(asked, new Dictionary<string, Measure<T>>(), page.Snapshot, effort).Sort(groups, order: null);
        RequestState.Of(context).Count(groups.Count * GroupTypes<T>.ObjectsOfGroup);
        return [.. groups.Zip(Suppression.Of([.. groups.Select(each => each.Rows.Count)]).Cells, (each, count) => new SuppressedGroup(each, count))];
    }

    private static void Add<TSource>(ObjectGraphType type, string name, string description, IGraphType result, Func<TSource, object?> get) => type.AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = result,
        Resolver = new FuncFieldResolver<object?>(context => get((TSource)context.Source!)),
    });

    private sealed record SuppressedGroup(Group<T> Group, SuppressedCount Count);
}
