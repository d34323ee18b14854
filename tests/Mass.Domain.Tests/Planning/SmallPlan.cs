using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Planning;

/// <summary>A plan of three steps of an association that does not exist.</summary>
internal static class SmallPlan
{
    public static readonly Association Association = new() { Slug = "fictitious", Name = "Fictitious Association" };

    public static readonly DateOnly Start = new(2024, 7, 1);

    public static Guid Id { get; } = StrategicPlan.IdOf(Association.Id, "small");

    public static PlanContent Front { get; } = new()
    {
        Title = "Small plan",
        Period = new Period(Start, new DateOnly(2029, 6, 30)),
        Initiatives = [Initiative("1"), Initiative("2"), Initiative("3"), Initiative("O")],
        KeyPrinciples = [Principle("We serve."), Principle("We listen.")],
        Glossary = [Entry("ED", "Executive Director", GlossaryKind.StaffPosition), Entry("EC", "Executive Committee", GlossaryKind.Committee)],
        StageDefinitions = [new() { Stage = Stage.Conceive, Definition = "an idea" }, new() { Stage = Stage.Sustain, Definition = "a habit" }],
        Timeline = [new() { PlanId = Id, Number = 1, DateAsWritten = "spring 2024", Start = new PartialDate(2024, 3), End = new PartialDate(2024, 5) }],
    };

    public static StrategicPlan Plan { get; } = new()
    {
        AssociationId = Association.Id,
        Slug = "small",
        Revisions = [new() { Content = Front }],
        AllSteps = [Step("A"), Step("B"), Step("C")],
    };

    public static AssociationRecords Records(StrategicPlan plan) => new()
    {
        Association = Association,
        Positions = [new() { AssociationId = Association.Id, Abbreviation = "ED", Title = "Executive Director" }],
        Committees = [new() { AssociationId = Association.Id, Abbreviation = "EC", Name = "Executive Committee", Kind = CommitteeKind.Executive }],
        Plans = [plan],
    };

    public static ActionStepContent Says(string title) => new()
    {
        Title = title,
        Text = $"{title} and more",
        InitiativesAsWritten = "1 & 2",
        Initiatives = ["1", "2"],
        TiersAsWritten = "All & Some",
        Tiers = [Tier.All, Tier.Some],
        Schedule = Schedule.Parse("2024 2025"),
        ResponsibleAsWritten = "ED and EC",
        Responsibilities =
        [
            new() { AsWritten = "ED", Kind = ResponsibilityKind.Position, PositionKey = "ED" },
            new() { AsWritten = "EC", Kind = ResponsibilityKind.Committee, CommitteeKey = "EC" },
        ],
    };

    public static StrategicInitiative Initiative(string number) => new() { PlanId = Id, Number = number, Heading = $"Initiative {number}", Statement = $"To do {number}" };

    public static KeyPrinciple Principle(string text) => new() { PlanId = Id, Number = 1, Text = text };

    public static GlossaryEntry Entry(string abbreviation, string meaning, GlossaryKind kind = GlossaryKind.Other) =>
        new() { PlanId = Id, Number = 1, Abbreviation = abbreviation, Meaning = meaning, Kind = kind };

    public static ActionStep Step(string code) => new()
    {
        PlanId = Id,
        Code = code,
        Section = PlanSection.ActionSteps,
        Revisions = [new() { Content = Says($"Step {code}") }],
    };

    public static DateOnly Day(int month, int day, int year = 2025) => new(year, month, day);

    public static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    public static StrategicPlan At(this StrategicPlan plan, Stage stage, DateOnly on, string? note = null) =>
        plan.RecordStage("A", stage, on, Noon(on), null, note);

    public static StrategicPlan Retired(this StrategicPlan plan, DateOnly on) => plan.RetireStep("A", on, Noon(on));

    public static StrategicPlan Restored(this StrategicPlan plan, DateOnly on) => plan.RestoreStep("A", on, Noon(on));

    public static StrategicPlan Saying(this StrategicPlan plan, string title, DateOnly on) => plan.AmendStep("A", Says(title), on, Noon(on));
}
