using System.Globalization;
using GraphQL.Types;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>Plan years in arguments and filters. An ongoing step is active in endlessly many, so the filter asks for years and not for a list of them.</summary>
internal static class PlanYears
{
    public static PlanYear Read(int year) => year is >= PlanYear.MinYear and <= PlanYear.MaxYear
        ? new PlanYear(year)
        : throw new QueryError(
            ErrorCodes.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"{year} is no plan year; give the year in which it starts, from {PlanYear.MinYear} to {PlanYear.MaxYear}."));

    /// <summary>The argument that names a plan year.</summary>
    public static QueryArgument Argument(GraphModel model) => new(new NonNullGraphType(model.Leaves.Of(typeof(int))))
    {
        Name = "planYear",
        Description = "The year in which the plan year starts: 2025 is July 1, 2025 to June 30, 2026.",
    };

    public static InputObjectGraphType Operations(IGraphType number)
    {
        var input = new InputObjectGraphType { Name = "PlanYearOperationFilterInput", Description = "In which plan years something has to be active; all that is given has to hold." };
        Add("eq", number, "Active in the plan year.");
        Add("neq", number, "Not active in the plan year.");
        Add("in", new ListGraphType(new NonNullGraphType(number)), "Active in at least one of the plan years; an empty list matches nothing.");
        Add("nin", new ListGraphType(new NonNullGraphType(number)), "Active in none of the plan years.");
        return input;

        void Add(string name, IGraphType type, string description) => input.AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
    }

    public static RowTest<ActionStep> Where(object? operand, Effort effort)
    {
        var tests = new List<RowTest<ActionStep>>();
        foreach (var (name, value) in (IDictionary<string, object?>?)operand ?? throw Null("activeInPlanYear"))
        {
            PlanYear[] years = value switch
            {
                null => throw Null(name),
                int year => [Read(year)],
                var list => [.. LeafOperations.Items(list).Select(year => Read((int)year!))],
            };
            var expected = name is "eq" or "in";
            tests.Add((step, _) =>
            {
                effort.Spend(years.Length);
                return Array.Exists(years, step.IsActiveIn) == expected;
            });
        }

        return (step, snapshot) => tests.TrueForAll(test => test(step, snapshot));
    }

    /// <summary>Grouping by the plan years in which a step is to be worked on: those of its plan, for an ongoing step has no last one.</summary>
    public static GroupKey<ActionStep> Key(GraphModel model) => new(
        "activeInPlanYear",
        "The plan years of its plan in which the step is to be worked on, each by the year in which it starts.",
        model.Leaves.KeyKind(typeof(int)),
        new KeySource<ActionStep>((step, snapshot) => [.. Of(step, snapshot).Select(year => (object)year.StartYear)]),
        (year, _) => year);

    /// <summary>The plan years of its plan in which a step is to be worked on.</summary>
    public static IReadOnlyList<PlanYear> Of(ActionStep step, Snapshot snapshot)
    {
        var period = snapshot.Find<StrategicPlan>(step.PlanId)!.Period;
        var (first, last) = (PlanYear.Containing(period.Start).StartYear, PlanYear.Containing(period.End).StartYear);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => new PlanYear(year)).Where(step.IsActiveIn)];
    }

    /// <summary>Whether a step is to be worked on in the plan year that a day lies in.</summary>
    public static bool IsActiveOn(ActionStep step, DateOnly day) => PlanYearOf.Day(day) is { } year && step.IsActiveIn(new PlanYear(year));

    private static QueryError Null(string name) => new(ErrorCodes.NullNotAllowed, $"The filter '{name}' takes a value and not null; leave it out.");
}
