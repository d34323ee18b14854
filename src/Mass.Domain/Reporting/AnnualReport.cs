using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Finance;
using Mass.Domain.Planning;
using Mass.Domain.Supports;

namespace Mass.Domain.Reporting;

/// <summary>What an association did for its plan in a plan year.</summary>
/// <remarks>What is confidential is in no report. In the plan of M.A.S.S.: SO-08, and the annual reports at its end.</remarks>
public sealed partial record AnnualReport
{
    /// <summary>The association.</summary>
    public required Association Association { get; init; }

    /// <summary>The plan, read as of the last day that is counted.</summary>
    public required StrategicPlan Plan { get; init; }

    /// <summary>The plan year.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The day as of which the report is written.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the plan year had begun on that day.</summary>
    public bool HasBegun => Span.HasBegun;

    /// <summary>Whether the plan year was over, or on its last day.</summary>
    public bool IsComplete => Span.IsComplete;

    /// <summary>The steps at each stage on the day before the plan year.</summary>
    public required IReadOnlyList<StageCount> StagesBefore { get; init => field = ValueList<StageCount>.Of(value); }

    /// <summary>The steps at each stage on the last day that is counted.</summary>
    public required IReadOnlyList<StageCount> StagesAfter { get; init => field = ValueList<StageCount>.Of(value); }

    /// <summary>The steps that came to another stage, in the order of the plan and of time.</summary>
    public required IReadOnlyList<StepMove> Moves { get; init => field = ValueList<StepMove>.Of(value); }

    /// <summary>What was amended in the plan, the earliest first.</summary>
    public required IReadOnlyList<Amendment> Amendments { get; init => field = ValueList<Amendment>.Of(value); }

    /// <summary>The words on how steps were coming along, in the order of the plan and of time.</summary>
    public required IReadOnlyList<StepProgress> Progress { get; init => field = ValueList<StepProgress>.Of(value); }

    /// <summary>The metrics that are not confidential and are about the plan or about none, each with how it stood in the plan year.</summary>
    public required IReadOnlyList<EvaluatedMetric> Metrics { get; init => field = ValueList<EvaluatedMetric>.Of(value); }

    /// <summary>The sessions of the supports, tier by tier and last all together; empty when there were none.</summary>
    public required IReadOnlyList<TierSessions> Sessions { get; init => field = ValueList<TierSessions>.Of(value); }

    /// <summary>How many members were reached, tier by tier; small numbers are held back.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The opportunities to lead and to help.</summary>
    public required LeadershipOpportunities Leadership { get; init; }

    /// <summary>The reviews that were presented, the earliest first.</summary>
    public required IReadOnlyList<PresentedReview> Reviews { get; init => field = ValueList<PresentedReview>.Of(value); }

    /// <summary>Testimony, bills and news.</summary>
    public required AdvocacyYear Advocacy { get; init; }

    /// <summary>The finances of the fiscal years that end in the plan year, the earliest first; empty when they are left out.</summary>
    public required IReadOnlyList<FinancialDashboard> Finances { get; init => field = ValueList<FinancialDashboard>.Of(value); }

    /// <summary>Whether the finances are part of the report.</summary>
    public bool HasFinances { get; init; } = true;

    /// <summary>Writes the report of a plan year; of one that is not over it holds what there is.</summary>
    /// <param name="records">The records of the association, those that the reader may see.</param>
    /// <param name="plan">The plan, as it stands now.</param>
    /// <param name="year">The plan year.</param>
    /// <param name="asOf">The day as of which the report is written.</param>
    public static AnnualReport Of(AssociationRecords records, StrategicPlan plan, PlanYear year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(year);
        var span = new ReportSpan(year, asOf);
        var after = plan.AsOf(span.Last);
        return new()
        {
            Association = records.Association,
            Plan = after,
            PlanYear = year,
            AsOf = asOf,
            StagesBefore = StageCount.Of(plan.AsOf(year.FirstDay.AddDays(-1) < asOf ? year.FirstDay.AddDays(-1) : asOf).ActionSteps),
            StagesAfter = StageCount.Of(after.ActionSteps),
            Moves = [.. StepMove.Of(after, span)],
            Amendments = [.. after.Amendments.Where(amendment => span.Contains(amendment.On))],
            Progress = [.. StepProgress.Of(after, span)],
            Metrics = EvaluatedMetric.Of(records, after, asOf, Period.Of(year)),
            Sessions = TierSessions.Of(records, span),
            Coverage = Coverage.Of(records, year, CoverageBy.Whole, asOf),
            Leadership = LeadershipOpportunities.Of(SeatsOfBodies(span.IsComplete ? records : records.AsOf(asOf)), year),
            Reviews = [.. PresentedReview.Of(records, span)],
            Advocacy = AdvocacyYear.Of(records, span),
            Finances =
            [
                .. records.FiscalYears
                    .Where(fiscal => year.FirstDay <= fiscal.EndsOn && fiscal.EndsOn <= year.LastDay)
                    .OrderBy(fiscal => fiscal.EndsOn)
                    .Select(fiscal => FinancialDashboard.Of(records, fiscal)),
            ],
        };
    }

    /// <summary>The same report without the finances, which are not for everyone.</summary>
    public AnnualReport WithoutFinances() => this with { Finances = [], HasFinances = false };

    /// <summary>Without the seats that a plan speaks of and that no body has yet.</summary>
    private static AssociationRecords SeatsOfBodies(AssociationRecords records) => records with { Seats = [.. records.Seats.Where(seat => seat.CommitteeKey is not null)] };

    private ReportSpan Span => new(PlanYear, AsOf);
}
