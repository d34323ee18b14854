using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Querying.Grouping;

/// <summary>The types by which clients group the rows of one type and work numbers out of them, and the two fields that give them.</summary>
internal sealed class GroupTypes<T> : IGroupTypes
    where T : class
{
    /// <summary>A group is three objects of an answer: itself, its keys, and what is worked out of it.</summary>
    public const int ObjectsOfGroup = 3;

    /// <summary>The points of going over all rows of a list.</summary>
    private const double PointsOfRows = 10;

    private readonly LeafTypes leaves;
    private readonly string name;
    private readonly KeyTypes<T> keys;
    private readonly Dictionary<string, Measure<T>> measures;
    private readonly Having<T> having;
    private readonly ObjectGraphType aggregations;
    private readonly ObjectGraphType group;
    private readonly InputObjectGraphType filter;
    private readonly InputObjectGraphType sort;

    public GroupTypes(LeafTypes leaves, string name, IReadOnlyList<GroupKey<T>> keys, IReadOnlyList<Measure<T>> measures)
    {
        (this.leaves, this.name) = (leaves, name);
        this.keys = new KeyTypes<T>(name, keys);
        this.measures = measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        having = new Having<T>(this.measures);
        aggregations = Aggregations();
        group = this.keys.Group(static (Group<T> each) => each, aggregations, "What is worked out of the rows of the group.", static each => each.Rows);
        filter = Filter();
        sort = Sort();
    }

    public IEnumerable<FieldType> Fields => [AggregationsField(), GroupByField()];

    /// <summary>The field of a connection that works numbers out of all rows that its filter matches.</summary>
    private FieldType AggregationsField() => new()
    {
        Name = "aggregations",
        Description = "What is worked out of all rows that 'where' matches, whatever the page.",
        ResolvedType = new NonNullGraphType(aggregations),
        Resolver = new FuncFieldResolver<object?>(context => AllOf((Page<T>)context.Source!, context)),
    };

    /// <summary>The field of a connection that groups all rows that its filter matches.</summary>
    private FieldType GroupByField() => new()
    {
        Name = "groupBy",
        Description = "The rows that 'where' matches, whatever the page, in groups with the same keys; a row with several values of a key is in the group of each, one with none in the group whose key is null.",
        ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(group))),
        Arguments = new QueryArguments(
            keys.Argument(),
            new QueryArgument(filter) { Name = "having", Description = "Which groups to list; leave it out for all." },
            new QueryArgument(new ListGraphType(new NonNullGraphType(sort))) { Name = "order", Description = "How to order the groups, the first object first; equal ones come in the order of their keys." },
            new QueryArgument(leaves.Of(typeof(int))) { Name = "first", Description = "How many groups to list from the start; all when it is left out." }),
        Resolver = new FuncFieldResolver<object?>(context => GroupsOf((Page<T>)context.Source!, context)),
    };

    private static Aggregates<T> AllOf(Page<T> page, IResolveFieldContext context) =>
        (Aggregates<T>)(page.Aggregates ??= new Aggregates<T>(page.Matches.Count, () => page.Matches.All, page.Snapshot, EffortOf(context)));

    private static Effort EffortOf(IResolveFieldContext context) => RequestState.Of(context).Effort(context.CancellationToken);

    private IReadOnlyList<Group<T>> GroupsOf(Page<T> page, IResolveFieldContext context)
    {
        var asked = keys.Asked(context);
        var first = context.Argument<int?>("first");
        if (first < 0)
        {
            throw new QueryError(ErrorCodes.PageTooSmall, $"'first' is {first}; give the number of groups to list, or leave it out for all.");
        }

        var groups = new Grouping<T>(asked, page.Snapshot, EffortOf(context)).Of(page.Matches);
        if (context.Argument<object>("having") is { } condition)
        {
            var fits = having.Of(condition, EffortOf(context));
            groups = [.. groups.Where(each => fits(each.Rows))];
        }

        groups = new GroupOrder<T>(asked, measures, page.Snapshot, EffortOf(context)).Sort(groups, context.Argument<object>("order"));
        groups = first is { } some ? [.. groups.Take(some)] : groups;
        RequestState.Of(context).Count(groups.Count * ObjectsOfGroup);
        return groups;
    }

    private ObjectGraphType Aggregations()
    {
        var type = new ObjectGraphType { Name = $"{name}Aggregations", Description = $"What is worked out of rows of {name}." };
        var number = new NonNullGraphType(leaves.Of(typeof(int)));
        type.AddPart("count", "The number of rows.", number, static (Aggregates<T> rows) => rows.Count);
        var distinct = new FieldType
        {
            Name = "countDistinct",
            Description = "The number of different values of a key, where having none does not count.",
            ResolvedType = number,
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(keys.Names)) { Name = "field", Description = "The key." }),
            Resolver = new FuncFieldResolver<object?>(context => ((Aggregates<T>)context.Source!).CountDistinct(keys.Find(context.Argument<string>("field")!))),
        };
        CostHint.Set(distinct, new CostHint(PointsOfRows));
        type.AddField(distinct);
        if (Of("Extremes", "The smallest or greatest values", measures.Values, measure => measure.Leaf) is { } extremes)
        {
            type.AddPart("min", "The smallest values.", extremes, static (Aggregates<T> rows) => new AggregateValues<T>(rows, "min"));
            type.AddPart("max", "The greatest values.", extremes, static (Aggregates<T> rows) => new AggregateValues<T>(rows, "max"));
        }

        if (Of("Numbers", "The sums or averages", measures.Values.Where(measure => measure.Number is not null), measure => measure.Number!) is { } numbers)
        {
            type.AddPart("avg", "The averages.", numbers, static (Aggregates<T> rows) => new AggregateValues<T>(rows, "avg"));
            type.AddPart("sum", "The sums.", numbers, static (Aggregates<T> rows) => new AggregateValues<T>(rows, "sum"));
        }

        return type;
    }

    private NonNullGraphType? Of(string suffix, string what, IEnumerable<Measure<T>> of, Func<Measure<T>, ScalarGraphType> result)
    {
        var type = new ObjectGraphType { Name = name + suffix, Description = $"{what} of fields of {name}." };
        foreach (var measure in of)
        {
            var field = type.AddPart(measure.Name, $"{measure.Description.TrimEnd('.')}; null here when no row has a value.", result(measure), (AggregateValues<T> values) => values.Of(measure));
            CostHint.Set(field, new CostHint(measure.Tests > 0 ? PointsOfRows : 1));
        }

        return type.Fields.Count > 0 ? new NonNullGraphType(type) : null;
    }

    private InputObjectGraphType Filter()
    {
        var input = new InputObjectGraphType { Name = $"{name}AggregationsFilterInput", Description = $"Which groups of rows of {name} fit, by what is worked out of them; all that is given has to hold." };
        var list = new ListGraphType(new NonNullGraphType(input));
        input.AddPart("and", list, "All of these have to hold; an empty list matches all.");
        input.AddPart("or", list, "At least one of these has to hold; an empty list matches nothing.");
        input.AddPart("count", leaves.Operations(leaves.Of(typeof(int))), "The number of rows.");
        foreach (var (functions, inner) in Inputs("FilterInput", leaf => leaves.Operations(leaf)))
        {
            functions.ForEach(function => input.AddPart(function.Name, inner, function.Description));
        }

        return input;
    }

    private InputObjectGraphType Sort()
    {
        var input = new InputObjectGraphType { Name = $"{name}GroupSortInput", Description = $"What to sort groups of rows of {name} by: give one field in each object of the list." };
        input.AddPart("count", leaves.SortDirection, "The number of rows.");
        var fields = new InputObjectGraphType { Name = $"{name}GroupKeySortInput", Description = "A key to sort groups by." };
        foreach (var key in keys.All.Where(key => key.Kind.SortType is not null))
        {
            fields.AddPart(key.Name, key.Kind.SortType!, key.Description);
        }

        input.AddPart("fields", fields, "A key, which has to be among those that the rows are grouped by.");
        foreach (var (functions, inner) in Inputs("SortInput", _ => leaves.SortDirection))
        {
            functions.ForEach(function => input.AddPart(function.Name, inner, function.Description));
        }

        return input;
    }

    private IEnumerable<(List<(string Name, string Description)> Functions, InputObjectGraphType Input)> Inputs(string suffix, Func<ScalarGraphType, IGraphType> of)
    {
        var extremes = new InputObjectGraphType { Name = $"{name}Extremes{suffix}", Description = $"By the smallest or greatest values of fields of {name}." };
        var numbers = new InputObjectGraphType { Name = $"{name}Numbers{suffix}", Description = $"By the sums or averages of fields of {name}." };
        foreach (var measure in measures.Values)
        {
            extremes.AddPart(measure.Name, of(measure.Leaf), measure.Description);
            if (measure.Number is { } number)
            {
                numbers.AddPart(measure.Name, of(number), measure.Description);
            }
        }

        if (extremes.Fields.Count > 0)
        {
            yield return ([("min", "The smallest values."), ("max", "The greatest values.")], extremes);
        }

        if (numbers.Fields.Count > 0)
        {
            yield return ([("avg", "The averages."), ("sum", "The sums.")], numbers);
        }
    }
}
