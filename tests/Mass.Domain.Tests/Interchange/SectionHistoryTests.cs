using CsCheck;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Interchange;

/// <summary>The table in which a step is printed can change with an imported document, and reads as of a day like everything else.</summary>
public class SectionHistoryTests
{
    private static readonly AssociationRecords There = Moved(Records(Plan), PlanSection.StandingOperations, Day(3, 1));

    private static readonly StrategicPlan ThereAndBack = Moved(There, PlanSection.ActionSteps, Day(6, 1)).Plans[0];

    [Theory]
    [InlineData("2025-02-28", PlanSection.ActionSteps)]
    [InlineData("2025-03-01", PlanSection.StandingOperations)]
    [InlineData("2025-05-31", PlanSection.StandingOperations)]
    [InlineData("2025-06-01", PlanSection.ActionSteps)]
    public void A_step_reads_in_the_table_in_which_it_stood(string day, PlanSection section) =>
        Assert.Equal(section, ThereAndBack.AsOf(DateOnly.Parse(day, null)).FindStep("A")!.Section);

    [Fact]
    public void Another_step_stays_where_it_is() => Assert.Equal(PlanSection.ActionSteps, ThereAndBack.AsOf(Day(4, 1)).FindStep("B")!.Section);

    [Fact]
    public void A_move_is_a_difference_between_two_days()
    {
        var change = Assert.Single(PlanComparison.Between(ThereAndBack, Day(2, 1), Day(4, 1)));
        Assert.Equal((PlanChangeKind.Changed, "A"), (change.Kind, change.TargetKey));
        Assert.Equal(("section", "ActionSteps", "StandingOperations"), (change.Changes[0].Field, change.Changes[0].Before, change.Changes[0].After));
        Assert.Empty(PlanComparison.Between(ThereAndBack, Day(2, 1), Day(6, 1)));
    }

    [Fact]
    public void Reading_as_of_two_days_is_reading_as_of_the_earlier_one() => Law.Holds(
        Gen.Select(Gen.Int[0, 365], Gen.Int[0, 365]),
        each =>
        {
            var (early, late) = (Day(1, 1).AddDays(Math.Min(each.Item1, each.Item2)), Day(1, 1).AddDays(Math.Max(each.Item1, each.Item2)));
            Assert.Equal(ThereAndBack.AsOf(early), ThereAndBack.AsOf(late).AsOf(early));
        });

    private static AssociationRecords Moved(AssociationRecords records, PlanSection section, DateOnly on)
    {
        var told = Plan with { AllSteps = [.. Plan.AllSteps.Select(step => step.Code == "A" ? step with { Section = section } : step)] };
        return PlanImport.Merge(records, Records(told), on, Noon(on)).Records;
    }
}
