using GraphQL.Types;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Reporting;

/// <summary>The dashboard of a plan, as of the day as of which the plan is read.</summary>
internal static class DashboardTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Dashboard>()
            .SeenBy(AccessClass.Public)
            .Value(dashboard => dashboard.AsOf)
            .Value("planYear", "The plan year that the day lies in, by the year in which it starts.", (dashboard, _) => dashboard.PlanYear.StartYear)
            .Value(dashboard => dashboard.ChangedSince)
            .Object(dashboard => dashboard.Steps)
            .Connection("changedLately", "The steps that came to a stage, were reported on or were amended lately.", (dashboard, _) => dashboard.ChangedLately)
            .Connection("due", "The steps that are to be worked on in the plan year and are not at Sustain.", (dashboard, _) => dashboard.Due)
            .Connection("overdue", "The steps whose last scheduled plan year is over and that are not at Sustain.", (dashboard, _) => dashboard.Overdue)
            .Connection("neverUpdated", "The steps without any stage or progress update.", (dashboard, _) => dashboard.NeverUpdated)
            .Objects(dashboard => dashboard.Freshness)
            .Objects(dashboard => dashboard.Metrics)
            .Objects(dashboard => dashboard.MetricsByEvaluation)
            .Connection("vacancies", "The seats that nobody sits in.", (dashboard, _) => dashboard.Vacancies)
            .Connection("endingTerms", "The terms in seats that end within a year.", (dashboard, _) => dashboard.EndingTerms)
            .Objects(dashboard => dashboard.ReviewsDue);

        model.Type<EvaluatedMetric>()
            .SeenBy(AccessClass.Public)
            .Object(evaluated => evaluated.Metric)
            .Object(evaluated => evaluated.Evaluation);

        model.Type<EvaluationCount>()
            .SeenBy(AccessClass.Public)
            .Value(counted => counted.Status)
            .Value(counted => counted.Count);

        model.Type<StrategicPlan>().Computed(
            "dashboard",
            "How the plan comes along, as of the day as of which it is read, from what the reader may see.",
            () => new NonNullGraphType(model.Type<Dashboard>().Output),
            (plan, context) =>
            {
                var snapshot = RequestState.SnapshotOf(context);
                var since = context.Argument<DateOnly?>("changedSince");
                if (since > snapshot.Day)
                {
                    throw new QueryError(ErrorCodes.InvalidValue, $"'changedSince' lies after {snapshot.Day:yyyy-MM-dd}, the day as of which the plan is read; give that day or an earlier one.");
                }

                if (snapshot.Day < new PlanYear(PlanYear.MinYear).FirstDay || snapshot.Day > new PlanYear(PlanYear.MaxYear).LastDay)
                {
                    throw new QueryError(ErrorCodes.InvalidValue, $"{snapshot.Day:yyyy-MM-dd} lies in no plan year; read the plan as of a day from {PlanYear.MinYear}-07-01 to {PlanYear.MaxYear + 1}-06-30.");
                }

                RequestState.Of(context).Count(1);
                return Dashboard.Of(snapshot.SeenOf(plan.AssociationId), plan, snapshot.Day, since);
            },
            new QueryArgument(model.Leaves.Of(typeof(DateOnly))) { Name = "changedSince", Description = "The first day from which a change counts as lately; thirty days before when it is left out." }).Costs(1_000);
    }
}
