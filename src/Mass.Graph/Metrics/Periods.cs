using GraphQL;
using GraphQL.Types;
using Mass.Domain.Calendar;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>Periods in arguments.</summary>
internal static class Periods
{
    private const string Name = "period";

    public static QueryArgument Argument(GraphModel model) => new(new NonNullGraphType(model.Leaves.Of(typeof(string))))
    {
        Name = Name,
        Description = "The period: 2024-25 for a plan year, 2024-09 for a month, 2025-Q1 for a quarter, 2024-H2 for half a year, 2024 for a year, or two days as 2024-07-01/2025-06-30.",
    };

    public static Period Read(IResolveFieldContext context)
    {
        try
        {
            return Period.Parse(context.Argument<string>(Name)!);
        }
        catch (FormatException problem)
        {
            throw new QueryError(ErrorCodes.InvalidValue, problem.Message);
        }
    }
}
