using System.Globalization;
using GraphQL.Validation;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Cost;

/// <summary>
/// Refuses an operation that costs more than it may, before anything of it is answered. It looks at the values of variables, so it runs each time.
/// </summary>
internal sealed class CostRule(GraphOptions options) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        if (context.HasErrors || OperationMeter.In(context.UserContext) is not { } meter)
            return default;
        OperationCost cost;
        RuleError? over;
        do
        {
            cost = CostEstimate.Of(new ValidatedValues(context), options.AssumedListSize, meter.PageSize);
            over = Over("field", cost.FieldCost, options.MaxFieldCost) ?? Over("type", cost.TypeCost, options.MaxTypeCost);
        }
        while (over is not null && meter.TryShorter());

        meter.Cost ??= cost;
        if (over is not null)
            context.ReportError(over);
        else if (!meter.Admit(cost, context.UserContext))
            context.ReportError(new HeldBackError());
        return default;
    }

    /// <summary>Keeps the engine from executing an operation with which nothing is wrong. No client sees it.</summary>
    public sealed class HeldBackError() : ValidationError("The operation is not executed.");

    private static RuleError? Over(string kind, long found, long allowed) => found <= allowed
        ? null
        : new RuleError(string.Create(
            CultureInfo.InvariantCulture,
            $"The operation has a {kind} cost of {found}; at most {allowed} is allowed. Ask for smaller pages, for fewer lists within lists, or filter by less."))
        {
            Code = ErrorCodes.CostExceeded,
            Extensions = new Dictionary<string, object?> { [$"{kind}Cost"] = found, [$"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost"] = allowed },
        };
}
