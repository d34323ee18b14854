using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;

namespace Mass.Domain.Reporting;

/// <summary>How a plan comes along, as of a day.</summary>
/// <remarks>In the plan of M.A.S.S.: the dashboard monitoring status, and SO-08.</remarks>
public sealed record Dashboard
{
    private const int DaysThatAreLately = 30;

    /// <summary>The plan, read as of the day.</summary>
    public required StrategicPlan Plan { get; init; }

    /// <summary>The day as of which everything is counted.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The plan year that the day lies in.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The first day from which a change counts as lately.</summary>
    public required DateOnly ChangedSince { get; init; }

    /// <summary>The steps, counted by stage, initiative, tier and section.</summary>
    public required StepCounts Steps { get; init; }

    /// <summary>The steps that came to a stage, were reported on or were amended lately, the latest change first.</summary>
    public required IReadOnlyList<ActionStep> ChangedLately { get; init => field = ValueList<ActionStep>.Of(value); }

    /// <summary>The steps that are to be worked on in the plan year and are not at Sustain.</summary>
    public required IReadOnlyList<ActionStep> Due { get; init => field = ValueList<ActionStep>.Of(value); }

    /// <summary>The steps whose last scheduled plan year is over and that are not at Sustain.</summary>
    public required IReadOnlyList<ActionStep> Overdue { get; init => field = ValueList<ActionStep>.Of(value); }

    /// <summary>The steps without any stage or progress update.</summary>
    public required IReadOnlyList<ActionStep> NeverUpdated { get; init => field = ValueList<ActionStep>.Of(value); }

    /// <summary>How fresh what is recorded of the steps is; the counts add up to the steps.</summary>
    public required IReadOnlyList<FreshnessCount> Freshness { get; init => field = ValueList<FreshnessCount>.Of(value); }

    /// <summary>The metrics that are not confidential and are about the plan or about none, each with how it stands.</summary>
    public required IReadOnlyList<EvaluatedMetric> Metrics { get; init => field = ValueList<EvaluatedMetric>.Of(value); }

    /// <summary>How many of these metrics stand how; the counts add up to the metrics.</summary>
    public IReadOnlyList<EvaluationCount> MetricsByEvaluation =>
        [.. Enum.GetValues<EvaluationStatus>().Select(status => new EvaluationCount { Status = status, Count = Metrics.Count(metric => metric.Evaluation.Status == status) })];

    /// <summary>The seats that nobody sits in.</summary>
    public required IReadOnlyList<Seat> Vacancies { get; init => field = ValueList<Seat>.Of(value); }

    /// <summary>The terms in seats that end within a year, the earliest end first.</summary>
    public required IReadOnlyList<Membership> EndingTerms { get; init => field = ValueList<Membership>.Of(value); }

    /// <summary>The reviews that are due and have not been presented, those that are due first first.</summary>
    public required IReadOnlyList<DueReview> ReviewsDue { get; init => field = ValueList<DueReview>.Of(value); }

    /// <summary>Works out how a plan comes along.</summary>
    /// <param name="records">The records of the association, those that the reader may see.</param>
    /// <param name="plan">The plan, as it stands now.</param>
    /// <param name="asOf">The day as of which everything is counted.</param>
    /// <param name="changedSince">The first day from which a change counts as lately; thirty days before the other when it is null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day from which changes count lies after the other.</exception>
    public static Dashboard Of(AssociationRecords records, StrategicPlan plan, DateOnly asOf, DateOnly? changedSince = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(plan);
        var since = changedSince ?? asOf.AddDays(-Math.Min(DaysThatAreLately, asOf.DayNumber));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(since, asOf, nameof(changedSince));
        var read = plan.AsOf(asOf);
        return new()
        {
            Plan = read,
            AsOf = asOf,
            PlanYear = PlanYear.Containing(asOf),
            ChangedSince = since,
            Steps = StepCounts.Of(read),
            ChangedLately =
            [
                .. read.ActionSteps
                    .Select(step => (Step: step, On: LastChange(read, step)))
                    .Where(change => change.On >= since)
                    .OrderByDescending(change => change.On)
                    .Select(change => change.Step),
            ],
            Due = DueSteps.Of(read, asOf),
            Overdue = DueSteps.Overdue(read, asOf),
            NeverUpdated = [.. read.ActionSteps.Where(step => step.LastUpdatedOn is null)],
            Freshness = FreshnessCount.Of(read, asOf),
            Metrics = EvaluatedMetric.Of(records, read, asOf, null),
            Vacancies = Committees.Vacancies.Of(records, asOf),
            EndingTerms = Committees.EndingTerms.Of(records, asOf, asOf > DateOnly.MaxValue.AddYears(-1) ? DateOnly.MaxValue : asOf.AddYears(1)),
            ReviewsDue = DueReviews.Of(records, asOf),
        };
    }

    private static DateOnly? LastChange(StrategicPlan plan, ActionStep step) => plan.Amendments
        .Where(amendment => amendment.Target == AmendmentTarget.ActionStep && amendment.TargetKey == step.Code)
        .Select(amendment => (DateOnly?)amendment.On)
        .Append(step.LastUpdatedOn)
        .Max();
}
