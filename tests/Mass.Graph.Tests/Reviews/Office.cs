using Mass.Domain;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Documents;
using Mass.Domain.Finance;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Graph.Access;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Reviews;

/// <summary>A made-up association with reviews, advocacy, finances and documents, some of which are not for everyone.</summary>
internal static class Office
{
    public const string Secret = "SECRET";

    public static readonly Association Association = ToyPlans.Association("office");

    public static readonly DateTimeOffset Now = ToyPlans.Moment;

    private static readonly StrategicPlan Plan = PlanOf();

    public static AssociationRecords Records { get; } = Advocated(Financed(Reviewed(Documented(new AssociationRecords
    {
        Association = Association,
        Positions =
        [
            new() { AssociationId = Association.Id, Abbreviation = "ED", Title = "Executive Director" },
            new() { AssociationId = Association.Id, Abbreviation = "PM", Title = "Program Manager", ReportsToKey = "ED" },
        ],
        People = [new() { Id = EntityId.From("person", "Ada Alder"), AssociationId = Association.Id, Name = "Ada Alder" }],
        Plans = [Plan],
    }))));

    public static Snapshot Snapshot { get; } = GraphFixture.Load(Records);

    public static Answer Ask(string query, AccessClass served = AccessClass.Public) =>
        GraphFixture.Ask(query, snapshot: Snapshot, served: served);

    private static AssociationRecords Documented(AssociationRecords records) => records
        .AddDocument(Paper("policy-1"))
        .AddDocument(Paper("policy-2") with { Supersedes = "policy-1", ReviewOn = new(2026, 11, 24) })
        .AddDocument(Paper($"{Secret}-draft") with { Supersedes = "policy-2", IsPublished = false, ReviewOn = new(2026, 1, 1), StepCode = "A-1" });

    private static AssociationRecords Reviewed(AssociationRecords records)
    {
        var cycle = new ReviewCycle
        {
            AssociationId = Association.Id,
            Code = "program",
            Name = "Program review",
            Subject = ReviewSubject.Program,
            Cadence = Cadence.Biennial,
            FirstYear = new(2024),
            PositionId = records.Positions[1].Id,
            PresentedTo = "Executive Director",
            StepIds = [Plan.AllSteps[0].Id],
        };
        var review = EntityId.From("review", cycle.Id.ToString(), "2024");
        return records
            .StartReviewCycle(cycle)
            .StartReviewCycle(cycle with { Code = "by-laws", Subject = ReviewSubject.ByLaws, Cadence = Cadence.Decennial, PositionId = null, StepIds = [] })
            .OpenReview(cycle.Id, new(2024), new(2024, 9, 1))
            .WriteReview(review, ReviewPart.Staffing, $"{Secret} staffing")
            .Recommend(review, $"{Secret} recommendation")
            .PresentReview(review, new(2025, 5, 1), records.Documents[2].Id);
    }

    private static AssociationRecords Financed(AssociationRecords records)
    {
        var year = new FiscalYear { AssociationId = Association.Id, StartsOn = new(2025, 7, 1), EndsOn = new(2026, 6, 30), Name = "FY 2026", Currency = "USD" };
        var line = new FinancialLine { AssociationId = Association.Id, FiscalYearId = year.Id, Code = "R1", Kind = FinancialKind.Revenue, Category = "Dues", Budget = 1000.50m, Actual = 900.25m, PositionId = records.Positions[1].Id };
        return records.OpenFiscalYear(year).BudgetLine(line).BudgetLine(line with { Code = "E1", Kind = FinancialKind.Expense, Category = "Travel", Actual = null, PositionId = null });
    }

    private static AssociationRecords Advocated(AssociationRecords records)
    {
        var session = new LegislativeSession { AssociationId = Association.Id, Code = "194", Name = "The 194th", Level = GovernmentLevel.State, StartsOn = new(2025, 1, 1), EndsOn = new(2026, 12, 31) };
        var priority = new Priority { AssociationId = Association.Id, SessionId = session.Id, Code = "rural", Title = "Rural schools", Rank = 1, StepIds = [Plan.AllSteps[0].Id] };
        var bill = new Bill
        {
            AssociationId = Association.Id,
            SessionId = session.Id,
            Number = "H1",
            Title = "An act",
            Stance = BillStance.Monitor,
            PriorityIds = [priority.Id],
            Actions = [new() { On = new(2025, 2, 1), Status = BillStatus.Filed }],
        };
        return records
            .OpenLegislativeSession(session)
            .SetPriorities(session.Id, [priority])
            .FollowBill(bill)
            .RecordBillAction(bill.Id, BillStatus.Heard, new(2025, 5, 10))
            .TakeStance(bill.Id, BillStance.Support, new(2025, 4, 1))
            .Testify(bill.Id, records.People[0].Id, new(2025, 5, 10), TestimonyForm.Oral, Now, records.Documents[2].Id)
            .SendUpdate(UpdateChannel.Newsletter, new(2025, 5, 11), "Heard", Now, $"{Secret} text", GovernmentLevel.State, [bill.Id], [Plan.AllSteps[0].Id]);
    }

    private static StrategicPlan PlanOf()
    {
        var plan = ToyPlans.Plan(Association, "plan");
        var front = plan.Content with
        {
            Timeline = [new() { PlanId = plan.Id, Number = 1, DateAsWritten = "2024", Start = new(2024), DocumentCodes = ["policy-1"] }],
        };
        plan = plan with
        {
            Revisions = [new() { Content = front }],
            AllSteps =
            [
                ToyPlans.Step(plan, "A-1", stage: Stage.Initiate),
                ToyPlans.Step(plan, "A-2"),
                ToyPlans.Step(plan, "A-3") with { ProgressUpdates = [new() { Id = EntityId.From("update", "A-3"), On = new(2025, 11, 1), RecordedAt = Now, Text = "Going on." }] },
                ToyPlans.Step(plan, "A-4") with { ProgressUpdates = [new() { Id = EntityId.From("update", "A-4"), On = new(2026, 11, 1), RecordedAt = Now, Text = "Going on." }] },
            ],
        };
        var changed = front with { Timeline = [front.Timeline[0] with { DocumentCodes = ["policy-2", $"{Secret}-draft"] }] };
        return plan.Amend(changed, new(2025, 1, 1), Now);
    }

    private static Document Paper(string code) => new() { AssociationId = Association.Id, Code = code, Title = $"The paper {code}", Kind = DocumentKind.Policy };
}
