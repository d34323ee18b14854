using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Finance;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Reporting;

/// <summary>A small association that does not exist, of which every count in a report can be told by hand.</summary>
internal static class ReportedAssociation
{
    public static readonly DateOnly Today = Day(7, 15, 2026);

    public static StrategicPlan Moved { get; } = Plan
        .At(Stage.Conceive, Day(9, 1, 2024))
        .At(Stage.Initiate, Day(7, 1))
        .At(Stage.Conceive, Day(6, 30, 2026), "The *idea* needs another look")
        .RecordStage("B", Stage.Sustain, Day(6, 30), Noon(Today))
        .RecordProgress("B", "Before the year", Day(6, 30), Noon(Today))
        .RecordProgress("B", "Within the year", Day(2, 1, 2026), Noon(Today))
        .RecordProgress("C", "After the year", Day(7, 1, 2026), Noon(Today))
        .AmendStep("C", Says("Other words"), Day(3, 1, 2026), Noon(Today), reason: "Members asked")
        .AddStep("D", PlanSection.StandingOperations, Says("Step D") with { Initiatives = ["O"], Tiers = [Tier.One] }, Day(10, 1), Noon(Today))
        .Amend(Front with { Strategy = "Another" }, Day(7, 1, 2026), Noon(Today));

    public static AssociationRecords All { get; } = Records(Moved) with
    {
        Supports = [Support("W", Tier.All, Tier.Some), Support("M", Tier.One)],
        Sessions =
        [
            Session("W", "1", Day(7, 1), MeetingStatus.Held), Session("W", "2", Day(9, 1), MeetingStatus.Cancelled), Session("W", "3", Day(6, 30, 2026), MeetingStatus.Held),
            Session("W", "4", Day(7, 1, 2026), MeetingStatus.Held), Session("W", "0", Day(6, 30), MeetingStatus.Held), Session("M", "1", Day(5, 1, 2026), MeetingStatus.Planned),
        ],
        ReviewCycles =
        [
            new()
            {
                AssociationId = Owner, Code = "NEEDS", Name = "Needs of members", Subject = ReviewSubject.Needs, Cadence = Cadence.Annual, FirstYear = new(2024),
                PresentedTo = "Executive Director",
            },
        ],
        Reviews = [Review(2024, Day(8, 20)), Review(2025, null)],
        LegislativeSessions = [Legislature],
        Bills =
        [
            new()
            {
                AssociationId = Owner, SessionId = Legislature.Id, Number = "H.1", Title = "On rural schools", Stance = BillStance.Support,
                Actions =
                [
                    new() { On = Day(1, 10), Status = BillStatus.Filed }, new() { On = Day(10, 2), Status = BillStatus.InCommittee },
                    new() { On = Day(11, 5), Status = BillStatus.Heard }, new() { On = Day(7, 2, 2026), Status = BillStatus.Passed },
                ],
            },
        ],
        People = [Person("Alder"), Person("Birch"), .. Enumerable.Range(0, 12).Select(number => Person($"Member {number}"))],
        Testimonies = [Testimony("Alder", TestimonyForm.Oral), Testimony("Alder", TestimonyForm.Written), Testimony("Birch", TestimonyForm.Oral)],
        AdvocacyUpdates =
        [
            new() { Id = EntityId.From("update", "1"), AssociationId = Owner, On = Day(9, 9), Channel = UpdateChannel.CommitteeNotes, Title = "Notes" },
            new() { Id = EntityId.From("update", "2"), AssociationId = Owner, On = Day(7, 1, 2026), Channel = UpdateChannel.Newsletter, Title = "News" },
        ],
        Metrics = [Metric("M-1"), Metric("M-2") with { IsConfidential = true }, Metric("M-3") with { StepIds = [EntityId.From("step", "of another plan")] }, Metric("M-4") with { StepIds = [Step("A").Id] }],
        Observations =
        [
            new()
            {
                Id = EntityId.From("observation", "1"), AssociationId = Owner, MetricId = Metric("M-1").Id, Period = Period.Of(new PlanYear(2025)), Value = 1200, Status = ObservationStatus.Final,
                ObservedOn = Day(7, 1, 2026), RecordedOn = Day(7, 2, 2026),
            },
        ],
        Seats =
        [
            new() { AssociationId = Owner, Label = "Chair", Kind = SeatKind.Chair, CommitteeKey = "EC" },
            new() { AssociationId = Owner, Label = "At-large 1", Kind = SeatKind.AtLarge, CommitteeKey = "EC", From = Day(9, 1) },
        ],
        Memberships = [Term("Alder", Day(7, 1), Day(7, 15, 2027)), Term("Birch", Day(7, 1, 2023), Day(6, 30))],
        Members = [.. Enumerable.Range(0, 12).Select(number => Member($"Member {number}"))],
        Participations = [.. Enumerable.Range(0, 6).Select(number => Participation("W", $"Member {number}")), Participation("M", "Member 0")],
        FiscalYears = [Fiscal(2025), Fiscal(2026)],
        FinancialLines = [Line("R1", FinancialKind.Revenue, "Dues", 1000, 1100), Line("E1", FinancialKind.Expense, "Programs", 600, 550.5m), Line("E2", FinancialKind.Expense, "Programs", 50, null)],
    };

    private static Guid Owner => SmallPlan.Association.Id;

    private static LegislativeSession Legislature => new()
    {
        AssociationId = Owner,
        Code = "S-194",
        Name = "194th",
        Level = GovernmentLevel.State,
        StartsOn = Day(1, 1),
        EndsOn = Day(12, 31, 2026),
    };

    private static Support Support(string code, params IReadOnlyList<Tier> tiers) =>
        new() { AssociationId = Owner, Code = code, Name = $"Support {code}", Kind = SupportKind.WebinarSeries, Tiers = tiers, Audiences = [Audience.All] };

    private static Session Session(string support, string code, DateOnly on, MeetingStatus status) => new()
    {
        AssociationId = Owner,
        SupportId = Support(support).Id,
        Code = code,
        Kind = SessionKind.Webinar,
        Topic = "A topic",
        On = on,
        Status = status,
    };

    private static Review Review(int year, DateOnly? presentedOn) => new()
    {
        AssociationId = Owner,
        CycleId = EntityId.From("review-cycle", Owner.ToString(), "NEEDS"),
        PlanYear = new(year),
        Status = presentedOn is null ? ReviewStatus.InPreparation : ReviewStatus.Presented,
        PresentedOn = presentedOn,
        Recommendations = ["Listen", "Listen again"],
    };

    private static Person Person(string name) => new() { Id = EntityId.From("person", name), AssociationId = Owner, Name = name };

    private static Testimony Testimony(string person, TestimonyForm form) => new()
    {
        Id = EntityId.From("testimony", person, form.ToString()),
        AssociationId = Owner,
        BillId = EntityId.From("bill", Legislature.Id.ToString(), "H.1"),
        PersonId = Person(person).Id,
        On = Day(11, 5),
        Form = form,
    };

    private static Metric Metric(string code) => new()
    {
        AssociationId = Owner,
        Code = code,
        Name = $"Metric {code}",
        Definition = "What is counted",
        Measure = Measure.Count,
        Direction = Direction.Increase,
        Aggregation = Aggregation.Latest,
        IsPublished = true,
        Targets = [new() { Period = Period.Of(new PlanYear(2025)), Value = 1000, SetOn = Day(7, 1) }],
    };

    private static Membership Term(string person, DateOnly from, DateOnly to) => new()
    {
        Id = EntityId.From("term", person),
        AssociationId = Owner,
        SeatId = EntityId.From("seat", Owner.ToString(), "EC", "Chair"),
        PersonId = Person(person).Id,
        From = from,
        To = to,
    };

    private static Member Member(string person) => new()
    {
        Id = EntityId.From("member", person),
        AssociationId = Owner,
        PersonId = Person(person).Id,
        Role = MemberRole.Superintendent,
        Since = Day(7, 1, 2020),
    };

    private static Participation Participation(string support, string person) => new()
    {
        Id = EntityId.From("participation", support, person),
        AssociationId = Owner,
        SupportId = Support(support).Id,
        PersonId = Person(person).Id,
        From = Day(9, 1),
    };

    private static FiscalYear Fiscal(int year) =>
        new() { AssociationId = Owner, StartsOn = Day(7, 1, year - 1), EndsOn = Day(6, 30, year), Name = $"FY {year}", Currency = "USD" };

    private static FinancialLine Line(string code, FinancialKind kind, string category, decimal? budget, decimal? actual) => new()
    {
        AssociationId = Owner,
        FiscalYearId = Fiscal(2026).Id,
        Code = code,
        Kind = kind,
        Category = category,
        Budget = budget,
        Actual = actual,
    };
}
