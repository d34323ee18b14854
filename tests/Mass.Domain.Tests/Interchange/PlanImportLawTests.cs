using CsCheck;
using Mass.Domain.Interchange;
using Mass.Domain.Tests.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Interchange;

public class PlanImportLawTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void A_plan_that_was_exported_and_imported_again_is_unchanged() => Law.Holds(PlanGenerator.Plan, plan =>
    {
        var records = Records(plan);
        var result = PlanImport.Merge(records, Read(records), Today, Noon(Today));
        Assert.Equal(records, result.Records);
        Assert.False(result.HasChanges);
    }, 120);

    [Fact]
    public void What_an_import_makes_can_be_written_and_read() => Law.Holds(Gen.Select(PlanGenerator.Plan, PlanGenerator.Plan), pair =>
    {
        if (PlanGenerator.Done(pair.Item1, plan => PlanImport.Merge(Records(plan), Records(pair.Item2), Today, Noon(Today)).Records.Plans[0]) is { } merged)
        {
            Assert.Equal(Records(merged), Read(Records(merged)));
        }
    }, 120);

    [Fact]
    public void After_an_import_the_plan_says_what_the_document_says() => Law.Holds(Gen.Select(PlanGenerator.Plan, PlanGenerator.Plan), pair =>
    {
        var told = pair.Item2;
        if (PlanGenerator.Done(pair.Item1, plan => PlanImport.Merge(Records(plan), Records(told), Today, Noon(Today)).Records.Plans[0]) is { } merged)
        {
            Assert.Equal(told.Content, merged.Content);
            Assert.Equal(told.ActionSteps.Select(step => (step.Code, step.Content)), merged.ActionSteps.Select(step => (step.Code, step.Content)));
        }
    }, 120);

    [Fact]
    public void An_initiative_and_the_steps_that_serve_it_may_change_in_one_document()
    {
        var front = Front with { Initiatives = [Initiative("I"), Initiative("O")] };
        var told = Plan with
        {
            Revisions = [new() { Content = front }],
            AllSteps = [.. Plan.AllSteps.Select(step => step with { Revisions = [new() { Content = step.Content with { Initiatives = ["I"] } }] })],
        };
        var merged = PlanImport.Merge(Records(Plan.Retired(Day(1, 1))), Records(told), Today, Noon(Today)).Records.Plans[0];
        Assert.All(merged.ActionSteps, step => Assert.Equal(["I"], step.InitiativeNumbers));
        Assert.Equal(["A", "B", "C"], merged.ActionSteps.Select(step => step.Code));
        Assert.Null(merged.FindInitiative("1"));
    }

    private static AssociationRecords Read(AssociationRecords records) => PlanDocument.Read(PlanDocument.Write(records, "small"));
}
