using Mass.Domain.Planning;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class PlanComparisonTests
{
    private static readonly DateOnly Before = Day(1, 1);
    private static readonly DateOnly On = Day(3, 1);

    [Fact]
    public void The_shipped_plan_gained_two_steps_in_its_first_year() => Assert.Equal(
        [(PlanChangeKind.Added, AmendmentTarget.ActionStep, "AS-16"), (PlanChangeKind.Added, AmendmentTarget.ActionStep, "AS-17")],
        PlanComparison.Between(ShippedPlan.Plan, new(2024, 7, 1), new(2025, 6, 30)).Select(change => (change.Kind, change.Target, change.TargetKey!)));

    [Fact]
    public void Days_the_other_way_round_turn_the_differences_round() => Assert.Equal(
        [(PlanChangeKind.Retired, "AS-16"), (PlanChangeKind.Retired, "AS-17")],
        PlanComparison.Between(ShippedPlan.Plan, new(2025, 6, 30), new(2024, 7, 1)).Select(change => (change.Kind, change.TargetKey!)));

    [Fact]
    public void A_step_that_says_something_else_is_changed_with_the_fields_that_differ()
    {
        var change = Assert.Single(PlanComparison.Between(Plan.Saying("New", On), Before, On));
        Assert.Equal((PlanChangeKind.Changed, "A"), (change.Kind, change.TargetKey));
        Assert.Equal(["title", "text"], change.Changes.Select(field => field.Field));
    }

    [Fact]
    public void A_step_at_another_stage_has_the_stage_before_and_after()
    {
        var change = Assert.Single(PlanComparison.Between(Plan.At(Stage.Conceive, Before).At(Stage.Initiate, On), Before, On));
        Assert.Equal((PlanChangeKind.StageChanged, Stage.Conceive, Stage.Initiate), (change.Kind, change.StageBefore, change.StageAfter));
    }

    [Fact]
    public void A_step_that_was_taken_out_is_retired() => Assert.Equal(PlanChangeKind.Retired, Assert.Single(PlanComparison.Between(Plan.Retired(On), Before, On)).Kind);

    [Fact]
    public void A_step_that_came_back_is_restored() =>
        Assert.Equal(PlanChangeKind.Restored, Assert.Single(PlanComparison.Between(Plan.Retired(Before).Restored(On), Before, On)).Kind);

    [Fact]
    public void A_step_that_went_and_came_back_between_the_days_does_not_differ() =>
        Assert.Empty(PlanComparison.Between(Plan.Retired(Day(2, 1)).Restored(Day(2, 15)), Before, On));

    [Fact]
    public void A_step_that_was_added_and_taken_out_between_the_days_does_not_differ()
    {
        var plan = Plan.AddStep("D", PlanSection.ActionSteps, Says("D"), Day(2, 1), Noon(On)).RetireStep("D", Day(2, 15), Noon(On));
        Assert.Empty(PlanComparison.Between(plan, Before, On));
        Assert.Empty(PlanComparison.Between(plan, On, Before));
    }

    [Fact]
    public void What_the_plan_says_comes_before_its_steps() => Assert.Equal(
        [AmendmentTarget.Plan, AmendmentTarget.ActionStep],
        PlanComparison.Between(Plan.Saying("New", On).Amend(Front with { Title = "Other" }, On, Noon(On)), Before, On).Select(change => change.Target));

    [Fact]
    public void Every_field_of_a_step_can_differ()
    {
        var other = Says("Step A") with
        {
            Title = "t",
            IsTitleCoined = true,
            Text = "x",
            Markup = "<p>x</p>",
            Introduction = "i",
            Items = [new() { Label = "1)", Text = "one" }],
            InitiativesAsWritten = "3",
            Initiatives = ["3"],
            TiersAsWritten = "One",
            Tiers = [Tier.One],
            Schedule = Domain.Calendar.Schedule.Parse("2026") with { CadenceMentions = [new() { Cadence = Domain.Calendar.Cadence.Annual, AsWritten = "yearly" }] },
            ResponsibleAsWritten = null,
            Responsibilities = [],
        };
        var changes = Plan.AmendStep("A", other, On, Noon(On)).Amendments[0].Changes;

        // Each settable property has a field; the schedule has two, its words and its cadences.
        Assert.Equal(typeof(ActionStepContent).GetProperties().Length + 1, changes.Count);
    }

    [Fact]
    public void Every_field_of_the_plan_s_own_words_can_differ()
    {
        var other = Front with
        {
            Title = "t",
            Subtitle = "s",
            Period = new(Start, Start),
            TheoryOfAction = new() { If = "a", Then = "b", AsWritten = "c" },
            Strategy = "x",
            Introduction = "y",
            ReviewCadence = Domain.Calendar.Cadence.Annual,
            StagesHeading = "z",
        };
        Assert.Equal(
            ["title", "subtitle", "period", "theoryOfAction.if", "theoryOfAction.then", "theoryOfAction.asWritten", "strategy", "introduction", "reviewCadence", "stagesHeading"],
            Plan.Amend(other, On, Noon(On)).Amendments[0].Changes.Select(change => change.Field));
    }
}
