using Mass.Domain;
using Mass.Domain.Planning;

namespace Mass.Graph.Tests.Persistence;

/// <summary>The shipped plan after some years of use: every kind of history is in it.</summary>
internal static class Example
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 30, 15, 123, TimeSpan.FromHours(-5));

    public static AssociationRecords WithFullHistory()
    {
        var records = TemporaryDatabase.ShippedPlan();
        var plan = records.Plans[0];
        var first = plan.FindStep("AS-01")!.Content;
        plan = plan
            .RecordStage("AS-01", Stage.Initiate, new(2025, 1, 10), Now, "ED")
            .RecordStage("AS-01", Stage.Conceive, new(2025, 2, 10), Now, "ED", "The committee was not ready.")
            .RecordStage("AS-02", Stage.Implement, new(2025, 2, 10), Now)
            .RecordProgress("AS-01", "A first draft is there; \"quoted\", 1ʳᵉ étape.", new(2025, 3, 1), Now, "DOO")
            .RecordProgress("AS-01", "A second draft is there.", new(2025, 3, 1), Now)
            .AmendStep("AS-01", first with { Title = "A new title", Tiers = [Tier.One], Items = [], Introduction = null }, new(2025, 4, 1), Now, "ED", "Asked for in review")
            .AddStep("AS-99", PlanSection.StandingOperations, first with { Title = "An added step", Responsibilities = [] }, new(2025, 4, 1), Now)
            .RetireStep("AS-03", new(2025, 5, 1), Now, reason: "Done")
            .RestoreStep("AS-03", new(2025, 6, 1), Now)
            .RetireStep("AS-03", new(2025, 7, 1), Now)
            .RetireStep("AS-04", new(2025, 7, 1), Now);
        plan = plan.Amend(
            plan.Content with { Strategy = "Another strategy", TheoryOfAction = null, KeyPrinciples = [.. plan.KeyPrinciples.Skip(1)] }, new(2025, 8, 1), Now, "EC");
        return records with { Plans = [plan] };
    }
}
