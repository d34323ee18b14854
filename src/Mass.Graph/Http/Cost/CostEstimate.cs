using System.Collections;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Http.Cost;

/// <summary>
/// What an operation costs at most, from document, schema and the values of its variables. Each fragment is counted once and remembered,
/// so the time grows with the text and not with what fragments multiply to.
/// </summary>
/// <remarks>
/// The rows of a page cost as often as the page is long, but the fields beside them do not, and a fragment may stand on pages of several sizes: what
/// is counted of a selection therefore has two parts, and the field that has the page puts them together.
/// </remarks>
internal sealed class CostEstimate
{
    private static readonly Dictionary<string, ArgumentValue> s_none = [];
    private readonly IOperationValues _operation;
    private readonly int _listSize;
    private readonly int _pageSize;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, Parts> _counted = [];

    private CostEstimate(IOperationValues operation, int listSize, int pageSize)
    {
        (_operation, _listSize, _pageSize) = (operation, listSize, pageSize);
        foreach (var fragment in operation.Document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    /// <param name="operation">A valid operation with its arguments.</param>
    /// <param name="listSize">How long a list is taken to be of which nothing is known.</param>
    /// <param name="pageSize">How long a page is whose size is not asked for.</param>
    public static OperationCost Of(IOperationValues operation, int listSize, int pageSize)
    {
        var root = operation.Definition.Operation switch
        {
            OperationType.Mutation => operation.Schema.Mutation,
            OperationType.Subscription => operation.Schema.Subscription,
            _ => operation.Schema.Query,
        };
        return new OperationCost(0, CostWeights.Object) + new CostEstimate(operation, listSize, pageSize).Of(operation.Definition.SelectionSet, root).Once;
    }

    private Parts Of(GraphQLSelectionSet? set, IGraphType? parent)
    {
        var parts = default(Parts);
        foreach (var selection in set?.Selections ?? [])
        {
            if (_operation.IsLeftOut(selection))
                continue;
            parts += selection switch
            {
                GraphQLField field => Of(field, parent),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is { } on ? Named(on) : parent),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value),
                _ => default,
            };
        }

        return parts;
    }

    private Parts Of(ROM fragment)
    {
        if (_counted.TryGetValue(fragment, out var known))
            return known;
        var parts = _fragments.TryGetValue(fragment, out var definition)
            ? Of(definition.SelectionSet, Named(definition.TypeCondition))
            : default;
        return _counted[fragment] = parts;
    }

    private Parts Of(GraphQLField field, IGraphType? parent)
    {
        if (IntrospectionLimits.IsEntry(field))
            return Once(new OperationCost(field.Name.Value == "__schema" ? CostWeights.Schema : CostWeights.SchemaType, 0));
        if ((parent as IComplexGraphType)?.GetField(field.Name.Value) is not { ResolvedType: { } type } definition)
            return default;

        var named = type.GetNamedType();
        var isList = IsList(type);
        var hint = CostHint.Of(definition);
        var own = new OperationCost((hint?.Weight ?? DefaultWeight(definition, named, isList)) + Asked(field, definition), 0);
        if (named is ScalarGraphType)
            return Once(own);

        var below = Of(field.SelectionSet, named);
        var one = new OperationCost(0, CostWeights.Object) + below.Once;
        if (isList && IsPaged(parent!, definition))
            return new Parts(own, one);
        if (isList)
            return Once(own + (Length(field, parent!, hint) * one));
        return Once(own + one + (PageSize(field) * below.PerRow));
    }

    private static double DefaultWeight(FieldType definition, IGraphType named, bool isList) =>
        definition.Name == "aggregations" ? CostWeights.Aggregation
        : isList || named is not ScalarGraphType ? CostWeights.Object
        : 0;

    /// <summary>What the arguments cost: filters, orders, keys of groups, and a day.</summary>
    private double Asked(GraphQLField field, FieldType definition)
    {
        var sum = 0d;
        foreach (var (name, argument) in Arguments(field))
        {
            if (argument.Source == ArgumentSource.FieldDefault || argument.Value is null || definition.Arguments?.Find(name) is not { ResolvedType: { } type })
                continue;
            sum += name switch
            {
                "where" or "having" => CostWeights.Operation + FilterCost.Of(type, argument.Value, _listSize),
                "order" => OrderCost.Of(type, argument.Value),
                "fields" when definition.Name == "groupBy" => CostWeights.Key * Count(argument.Value) * Combinations(type, argument.Value),
                "asOf" => CostWeights.AsOf,
                _ => 0,
            };
        }

        return sum;
    }

    /// <summary>How much keys of which a row has several multiply each other.</summary>
    private static double Combinations(IGraphType type, object keys) => type.GetNamedType() is EnumerationGraphType names && keys is IEnumerable given and not string
        ? Math.Pow(CostWeights.ListKey, Math.Max(0, given.Cast<object?>().Distinct().Count(key => key is not null && names.Values.FindByValue(key) is { } value && ListKey.Is(value)) - 1))
        : 1;

    private double Length(GraphQLField field, IGraphType parent, CostHint? hint)
    {
        var arguments = Arguments(field);
        if (arguments.TryGetValue("ids", out var ids) && ids.Value is not null)
            return Count(ids.Value);
        if (arguments.TryGetValue("first", out var first) && first.Value is int number)
            return Math.Max(0, number);
        return hint?.Size ?? (parent.Name.EndsWith("Connection", StringComparison.Ordinal) ? CostWeights.Groups : _listSize);
    }

    /// <summary>How long the page is. One that is too long, or negative, is counted as if it were not: the list itself refuses it in its own words.</summary>
    private double PageSize(GraphQLField field)
    {
        var arguments = Arguments(field);
        var size = arguments.TryGetValue("first", out var first) && first.Value is int fromStart ? fromStart
            : arguments.TryGetValue("last", out var last) && last.Value is int fromEnd ? fromEnd
            : _pageSize;
        return Math.Clamp(size, 0, Math.Max(_pageSize, PageArguments.MaxSize));
    }

    private IDictionary<string, ArgumentValue> Arguments(GraphQLField field) => _operation.ArgumentsOf(field) ?? s_none;

    private IGraphType? Named(GraphQLTypeCondition on) => _operation.Schema.AllTypes[on.Type.Name.Value];

    private static Parts Once(OperationCost cost) => new(cost, default);

    private static bool IsPaged(IGraphType parent, FieldType field) =>
        field.Name is "nodes" or "edges" && parent.Name.EndsWith("Connection", StringComparison.Ordinal);

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType { ResolvedType: { } inner } && IsList(inner));

    private static int Count(object list) => list is IEnumerable items and not string ? items.Cast<object?>().Count() : 1;

    /// <summary>What a selection costs once, and what it costs for each row of the page that it is of.</summary>
    private readonly record struct Parts(OperationCost Once, OperationCost PerRow)
    {
        public static Parts operator +(Parts left, Parts right) => new(left.Once + right.Once, left.PerRow + right.PerRow);
    }
}
