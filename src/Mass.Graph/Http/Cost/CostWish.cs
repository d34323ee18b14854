using System.Globalization;
using GraphQL;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Cost;

/// <summary>What the header <c>GraphQL-Cost</c> asks for.</summary>
internal enum CostWish
{
    /// <summary>The header is absent: the cost is not told.</summary>
    None,

    /// <summary>The answer, and what it costs.</summary>
    Report,

    /// <summary>What the operation would cost, without its answer.</summary>
    Validate,
}

/// <summary>Reads the header, and tells the cost in headers of the answer, where answers of every kind have room for it, and beside the data or the errors of one in JSON.</summary>
internal static class CostWishes
{
    public const string Header = "GraphQL-Cost";

    public const string FieldHeader = "GraphQL-Field-Cost";

    public const string TypeHeader = "GraphQL-Type-Cost";

    public static void Tell(IHeaderDictionary headers, OperationMeter meter)
    {
        if (meter is not { Wish: not CostWish.None, Cost: { } cost })
            return;
        headers[FieldHeader] = cost.FieldCost.ToString(CultureInfo.InvariantCulture);
        headers[TypeHeader] = cost.TypeCost.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Tells the cost beside the data or the errors of a result.</summary>
    public static void Tell(ExecutionResult result, OperationMeter meter)
    {
        if (meter is not { Wish: not CostWish.None, Cost: { } cost })
            return;
        result.Extensions ??= [];
        result.Extensions["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost };
    }

    public static CostWish Of(IHeaderDictionary headers) => headers[Header] switch
    {
        { Count: 0 } => CostWish.None,
        [var one] when string.Equals(one, "report", StringComparison.OrdinalIgnoreCase) => CostWish.Report,
        [var one] when string.Equals(one, "validate", StringComparison.OrdinalIgnoreCase) => CostWish.Validate,
        var other => throw new RequestRefusedException(
            StatusCodes.Status400BadRequest,
            ErrorCodes.InvalidRequest,
            $"The header {Header} is \"{other}\". Send report to be told what the answer costs, or validate to be told without the answer."),
    };
}
