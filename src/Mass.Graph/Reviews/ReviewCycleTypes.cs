using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Reviews;

/// <summary>The review cycle: what is reviewed, how often, and when it is due.</summary>
internal static class ReviewCycleTypes
{
    private const int YearsAhead = 10;

    public static void Declare(GraphModel model)
    {
        model.Type<ReviewCycle>()
            .SeenBy(AccessClass.Public)
            .Node(cycle => cycle.Id)
            .Natural((cycle, snapshot) => snapshot.Find<Association>(cycle.AssociationId)!.Slug)
            .Natural((cycle, _) => cycle.Code)
            .Value(cycle => cycle.Code)
            .Value(cycle => cycle.Name)
            .Value(cycle => cycle.Subject)
            .Value(cycle => cycle.Cadence)
            .Value("firstPlanYear", "The plan year of the first review, by the year in which it starts.", (cycle, _) => cycle.FirstYear.StartYear)
            .Value("lastPlanYear", "The last plan year in which it is due, by the year in which it starts; null while no end is known.", (cycle, _) => cycle.LastYear?.StartYear, nullable: true)
            .Value(cycle => cycle.PresentedTo)
            .Values(
                "duePlanYears",
                "The plan years in which it is due, each by the year in which it starts, from the first one to ten years after the day as of which it is read.",
                (cycle, snapshot) => DueYears(cycle, snapshot.Day))
            .Value(
                "nextDuePlanYear",
                "The plan year for which it is due after its last presented review, by the year in which it starts; null when it ends before.",
                (cycle, snapshot) => NextDue(cycle, snapshot)?.StartYear,
                nullable: true)
            .Value("nextDueOn", "The last day of that plan year, which is still in time; null when it ends before.", (cycle, snapshot) => NextDue(cycle, snapshot)?.LastDay, nullable: true)
            .Value("isOverdue", "Whether that day is over.", (cycle, snapshot) => NextDue(cycle, snapshot)?.LastDay < snapshot.Day)
            .Object(
                "lastPresented",
                "The review of the latest plan year that was presented; null when none was.",
                (cycle, snapshot) => DueReviews.LastPresented(snapshot.SeenOf(cycle.AssociationId), cycle, snapshot.Day),
                nullable: true)
            .Object("association", "The association that reviews.", (cycle, snapshot) => snapshot.Find<Association>(cycle.AssociationId))
            .Object("plan", "The plan that is reviewed; null when it is not a plan's.", (cycle, snapshot) => References.To<StrategicPlan>(snapshot, cycle.PlanId), nullable: true)
            .Object("support", "The support whose program is reviewed; null when it is not a program's.", (cycle, snapshot) => References.To<Support>(snapshot, cycle.SupportId), nullable: true)
            .Object("position", "The position that carries it out; null when none does.", (cycle, snapshot) => References.To<Position>(snapshot, cycle.PositionId), nullable: true)
            .Object("committee", "The body that carries it out; null when none does.", (cycle, snapshot) => References.To<Committee>(snapshot, cycle.CommitteeId), nullable: true)
            .Connection("actionSteps", "The steps that it carries out.", (cycle, snapshot) => References.To<ActionStep>(snapshot, cycle.StepIds))
            .Connection("reviews", "The reviews.", (cycle, snapshot) => snapshot.Get(ReviewsSubject.ReviewsOfCycle, cycle.Id));

        model.Type<DueReview>()
            .SeenBy(AccessClass.Public)
            .Object("cycle", "The cycle.", (due, _) => due.Cycle)
            .Value("planYear", "The plan year that it is due for, by the year in which it starts.", (due, _) => due.PlanYear.StartYear)
            .Value(due => due.DueOn)
            .Value(due => due.IsOverdue)
            .Value("nextDuePlanYear", "The plan year in which the cycle is due after this one, by the year in which it starts; null when it ends before.", (due, _) => due.NextDue?.StartYear, nullable: true)
            .Object(due => due.Review);

        model.Type<Association>()
            .Connection("reviewCycles", "What it reviews again and again.", (association, snapshot) => snapshot.Get(ReviewsSubject.Cycles, association.Id))
            .Connection("reviews", "Its reviews.", (association, snapshot) => snapshot.Get(ReviewsSubject.Reviews, association.Id))
            .Objects(
                "dueReviews",
                "The reviews that are due on the day as of which this is read, those that are due first first.",
                (association, snapshot) => DueReviews.Of(snapshot.SeenOf(association.Id), snapshot.Day));

        model.Type<StrategicPlan>()
            .Connection("reviewCycles", "The cycles in which the plan is reviewed.", (plan, snapshot) => snapshot.Get(ReviewsSubject.CyclesOfPlan, plan.Id));
        model.Type<Position>()
            .Connection("reviewCycles", "The cycles of review that the position carries out.", (position, snapshot) => snapshot.Get(ReviewsSubject.CyclesOfPosition, position.Id));
        model.Type<Committee>()
            .Connection("reviewCycles", "The cycles of review that the body carries out.", (committee, snapshot) => snapshot.Get(ReviewsSubject.CyclesOfCommittee, committee.Id));
        model.Type<ActionStep>()
            .Connection("reviewCycles", "The cycles of review that carry out the step.", (step, snapshot) => snapshot.Get(ReviewsSubject.CyclesOfStep, step.Id));
    }

    private static PlanYear? NextDue(ReviewCycle cycle, Snapshot snapshot) => DueReviews.NextDue(snapshot.SeenOf(cycle.AssociationId), cycle, snapshot.Day);

    private static IReadOnlyList<int> DueYears(ReviewCycle cycle, DateOnly day)
    {
        var until = new PlanYear(Math.Clamp(day.Year + YearsAhead, PlanYear.MinYear, PlanYear.MaxYear));
        return [.. ReviewSchedule.Of(cycle, cycle.FirstYear, until).Select(year => year.StartYear)];
    }
}
