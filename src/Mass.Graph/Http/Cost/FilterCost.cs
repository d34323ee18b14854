using System.Collections;
using GraphQL.Types;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Cost;

/// <summary>What a filter costs: its operations, and those on the items of a list as often as the list is assumed to be long, level by level.</summary>
internal static class FilterCost
{
    public static double Of(IGraphType type, object? filter, int listSize) => (Bare(type), filter) switch
    {
        (_, null) => CostWeights.Operation,
        (ListGraphType { ResolvedType: { } item }, IEnumerable items and not (string or IDictionary)) when Bare(item) is IInputObjectGraphType =>
            items.Cast<object?>().Sum(each => CostWeights.Object + Of(item, each, listSize)),
        (ListGraphType, IEnumerable items and not (string or IDictionary)) =>
            CostWeights.Operation + (CostWeights.ListedValue * items.Cast<object?>().Count()),
        (IInputObjectGraphType input, IDictionary<string, object?> members) => members.Sum(member => Of(input, member.Key, member.Value, listSize)),
        (ListGraphType { ResolvedType: { } item }, _) => Of(item, filter, listSize),
        _ => CostWeights.Operation,
    };

    private static double Of(IInputObjectGraphType input, string name, object? value, int listSize)
    {
        if (input.GetField(name) is not { ResolvedType: { } type } field)
            return CostWeights.Operation;
        if (CostHint.Of(field) is { } hint)
            return (CostWeights.Operation * hint.Weight) + Of(type, value, listSize);
        if (value is string && IsSearch(name))
            return CostWeights.TextOperation;
        return value is not null && IsOfItems(input, name)
            ? CostWeights.Operation + (listSize * (CostWeights.Object + Of(type, value, listSize)))
            : Of(type, value, listSize);
    }

    private static bool IsOfItems(IInputObjectGraphType input, string name) =>
        name is "some" or "all" or "none" && input.GetField("any") is not null;

    private static bool IsSearch(string operation) =>
        operation.Contains("contains", StringComparison.OrdinalIgnoreCase)
        || operation.Contains("startsWith", StringComparison.OrdinalIgnoreCase)
        || operation.Contains("endsWith", StringComparison.OrdinalIgnoreCase);

    private static IGraphType Bare(IGraphType type) => type is NonNullGraphType { ResolvedType: { } inner } ? inner : type;
}
