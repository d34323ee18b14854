using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain.Reporting;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Querying.Grouping;

/// <summary>
/// The types by which rows about a person's confidential support are counted. What is worked out of them is likely to be shown to others than those who may see the
/// rows, so it is counts alone, small ones held back by the domain's one suppression, and groups come in the order of their keys, never in that of their sizes.
/// </summary>
internal sealed class SuppressedGroupTypes<T> : IGroupTypes
    where T : class
{
    private readonly KeyTypes<T> keys;
    private readonly ObjectGraphType counts;

    public SuppressedGroupTypes(LeafTypes leaves, string name, IReadOnlyList<GroupKey<T>> keys)
    {
        // The suppression is of groups that have no row in common, and a thing is a row of its own too often.
        this.keys = new KeyTypes<T>(name, keys.Where(key => key is { Source: null, Kind.IsCategory: true }));
        counts = new ObjectGraphType { Name = $"{name}Aggregations", Description = $"How many rows of {name} there are, as far as nobody can be recognised by it." };
        counts.AddPart("count", "The number of rows; null when it is held back, for it or a number beside it is small.", leaves.Of(typeof(int)), static (SuppressedCount count) => count.Count);
    }

    public IEnumerable<FieldType> Fields => keys.All.Count > 0 ? [AggregationsField(), GroupByField()] : [AggregationsField()];

    private FieldType AggregationsField() => new()
    {
        Name = "aggregations",
        Description = "How many rows 'where' matches, whatever the page, unless they are few.",
        ResolvedType = new NonNullGraphType(counts),
        Resolver = new FuncFieldResolver<object?>(context => Suppression.OfSingle(((Page<T>)context.Source!).TotalCount)),
    };

    private FieldType GroupByField()
    {
        var group = keys.Group(static (SuppressedGroup each) => each.Group, counts, "How many rows the group has.", static each => each.Count);
        return new FieldType
        {
            Name = "groupBy",
            Description = "The rows that 'where' matches, whatever the page, in groups with the same keys, in the order of the keys; small counts are held back.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(group))),
            Arguments = new QueryArguments(keys.Argument()),
            Resolver = new FuncFieldResolver<object?>(context => GroupsOf((Page<T>)context.Source!, context)),
        };
    }

    private IReadOnlyList<SuppressedGroup> GroupsOf(Page<T> page, IResolveFieldContext context)
    {
        var asked = keys.Asked(context);
        var effort = RequestState.Of(context).Effort(context.CancellationToken);
        var groups = new Grouping<T>(asked, page.Snapshot, effort).Of(page.Matches);
        groups = new GroupOrder<T>(asked, new Dictionary<string, Measure<T>>(), page.Snapshot, effort).Sort(groups, order: null);
        RequestState.Of(context).Count(groups.Count * GroupTypes<T>.ObjectsOfGroup);
        return [.. groups.Zip(Suppression.Of([.. groups.Select(each => each.Rows.Count)]).Cells, (each, count) => new SuppressedGroup(each, count))];
    }

    private sealed record SuppressedGroup(Group<T> Group, SuppressedCount Count);
}
