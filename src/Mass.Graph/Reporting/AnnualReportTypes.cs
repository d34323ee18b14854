using GraphQL.Types;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Domain.Reviews;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Reporting;

/// <summary>The annual report of a plan.</summary>
internal static class AnnualReportTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<AnnualReport>()
            .SeenBy(AccessClass.Public)
            .Of(report => report.Association.Id)
            .Value("planYear", "The plan year, by the year in which it starts.", (report, _) => report.PlanYear.StartYear)
            .Value(report => report.AsOf)
            .Value(report => report.HasBegun)
            .Value(report => report.IsComplete)
            .Objects(report => report.StagesBefore)
            .Objects(report => report.StagesAfter)
            .Objects(report => report.Moves)
            .Connection("amendments", "What was amended in the plan.", (report, _) => report.Amendments)
            .Objects(report => report.Progress)
            .Objects(report => report.Metrics)
            .Objects(report => report.Sessions)
            .Object(report => report.Coverage)
            .Object("leadership", model.Docs.Property(typeof(AnnualReport), nameof(AnnualReport.Leadership)), (report, _) => Owned.Is(report.Leadership, report.Association.Id))
            .Connection<Review>("reviews", "The reviews that were presented.", (report, _) => [.. report.Reviews.Select(presented => presented.Review)])
            .Object(report => report.Advocacy)
            .Objects(report => report.Finances).OnlyFor(AccessClass.Staff)
            .Value("markdown", "The report as a text in Markdown, in the plan's own words, with what everyone may see and no more.", Markdown);

        model.Type<StrategicPlan>().Computed(
            "annualReport",
            "What was done for the plan in a plan year, as of the day as of which it is read, from what the reader may see.",
            () => new NonNullGraphType(model.Type<AnnualReport>().Output),
            (plan, context) =>
            {
                var snapshot = RequestState.SnapshotOf(context);

                // Read as of a day that has not come, the report would tell of a year that goes on what is told once it is over.
                var today = RequestState.Of(context).Today;
                var report = AnnualReport.Of(
                    snapshot.SeenOf(plan.AssociationId), plan, PlanYears.Read(context.Argument<int>("planYear")), snapshot.Day < today ? snapshot.Day : today);
                RequestState.Of(context).Count(1 + report.Moves.Count + report.Amendments.Count + report.Progress.Count + report.Metrics.Count + report.Reviews.Count + report.Advocacy.Bills.Count);
                return report;
            },
            new QueryArgument(new NonNullGraphType(model.Leaves.Of(typeof(int)))) { Name = "planYear", Description = "The plan year, by the year in which it starts." }).Costs(2_500);

        ReportedPlan(model);
        ReportedWork(model);
    }

    /// <summary>A text is handed on to others, so that it is the same whoever asks for it.</summary>
    private static string Markdown(AnnualReport report, Snapshot snapshot)
    {
        var open = snapshot.RightsIn(report.Association.Id).IsStaff && snapshot.Find<StrategicPlan>(report.Plan.Id) is { } plan
            ? AnnualReport.Of(Sight.OfAnswers(snapshot.RecordsOf(report.Association.Id), Rights.None), plan, report.PlanYear, report.AsOf)
            : report;
        return open.WithoutFinances().ToMarkdown();
    }

    private static void ReportedPlan(GraphModel model)
    {
        model.Type<StepMove>()
            .SeenBy(AccessClass.Public)
            .Object("actionStep", "The step.", (move, _) => move.Step)
            .Value(move => move.From)
            .Value(move => move.To)
            .Value(move => move.On)
            .Value(move => move.Note);

        model.Type<StepProgress>()
            .SeenBy(AccessClass.Public)
            .Object("actionStep", "The step.", (progress, _) => progress.Step)
            .Value(progress => progress.On)
            .Value(progress => progress.Text);
    }

    private static void ReportedWork(GraphModel model)
    {
        model.Type<TierSessions>()
            .SeenBy(AccessClass.Public)
            .Value(tier => tier.Tier)
            .Value(tier => tier.Held)
            .Value(tier => tier.Planned)
            .Value(tier => tier.Cancelled);

        model.Type<AdvocacyYear>()
            .SeenBy(AccessClass.Public)
            .Value(advocacy => advocacy.OralTestimonies)
            .Value(advocacy => advocacy.WrittenTestimonies)
            .Value(advocacy => advocacy.Voices)
            .Objects(advocacy => advocacy.Bills)
            .Objects(advocacy => advocacy.Updates);

        model.Type<ReportedBill>()
            .SeenBy(AccessClass.Public)
            .Object(reported => reported.Bill)
            .Value(reported => reported.Status)
            .Value(reported => reported.On)
            .Value(reported => reported.Testimonies);
    }
}
