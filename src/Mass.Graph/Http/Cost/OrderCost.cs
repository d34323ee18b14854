using System.Collections;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Cost;

/// <summary>What an order costs: its keys, and more for those that are dear to work out.</summary>
internal static class OrderCost
{
    public static double Of(IGraphType type, object? order) => (type.GetNamedType(), order) switch
    {
        (_, null) => 0,
        (IInputObjectGraphType input, IDictionary<string, object?> keys) => keys.Sum(key => Of(input, key.Key, key.Value)),
        (_, IEnumerable items and not (string or IDictionary)) => items.Cast<object?>().Sum(each => Of(type, each)),
        _ => CostWeights.Key,
    };

    private static double Of(IInputObjectGraphType input, string name, object? value) => input.GetField(name) is { ResolvedType: { } type } field
        ? ((CostHint.Of(field)?.Weight ?? 0) * CostWeights.Key) + Of(type, value)
        : CostWeights.Key;
}
