using Mass.Domain.Planning;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class AmendmentTests
{
    private static readonly DateOnly On = Day(1, 1);

    [Fact]
    public void A_step_that_is_added_is_in_the_plan_from_its_day_on()
    {
        var plan = Plan.AddStep("D", PlanSection.StandingOperations, Says("Step D"), On, Noon(On));
        Assert.Null(plan.AsOf(On.AddDays(-1)).FindStep("D"));
        Assert.Equal((On, PlanSection.StandingOperations), (plan.AsOf(On).FindStep("D")!.AddedOn, plan.FindStep("D")!.Section));
    }

    [Fact]
    public void An_amendment_says_what_when_by_whom_why_and_against_which_version()
    {
        var plan = Plan.Retired(Day(12, 1, 2024)).AddStep("D", PlanSection.ActionSteps, Says("Step D"), On, Noon(On), "the board", "It was asked for.");
        var amendment = plan.Amendments[^1];
        Assert.Equal(
            (AmendmentKind.Added, AmendmentTarget.ActionStep, "D", On, Noon(On), "the board", "It was asked for.", 2),
            (amendment.Kind, amendment.Target, amendment.TargetKey, amendment.On, amendment.RecordedAt, amendment.By, amendment.Reason, amendment.AgainstVersion));
    }

    [Fact]
    public void An_amended_step_says_what_it_said_until_the_day_before()
    {
        var plan = Plan.Saying("New title", On);
        Assert.Equal(("Step A", "New title"), (plan.AsOf(On.AddDays(-1)).FindStep("A")!.Title, plan.AsOf(On).FindStep("A")!.Title));
    }

    [Fact]
    public void A_step_says_what_its_last_revision_says_and_has_one()
    {
        var step = Plan.FindStep("A")!;
        var amended = step with { Revisions = [.. step.Revisions, new() { EffectiveOn = On, Content = Says("New title") }] };
        Assert.Same(amended.Revisions[^1].Content, amended.Content);
        Assert.Same(step.Content, (amended with { Revisions = step.Revisions }).Content);
        Assert.StartsWith("A step has said something since it was added; give at least one revision.", Assert.Throws<ArgumentException>(() => step with { Revisions = [] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_lists_the_fields_that_changed_with_their_values() => Assert.Equal(
        [("title", "Step A", "New title"), ("text", "Step A and more", "New title and more")],
        Plan.Saying("New title", On).Amendments[0].Changes.Select(change => (change.Field, change.Before, change.After)));

    [Fact]
    public void A_day_has_one_last_word_and_keeps_both_amendments()
    {
        var plan = Plan.Saying("Draft", On).Saying("Final", On);
        Assert.Equal((2, 2, "Final"), (plan.FindStep("A")!.Revisions.Count, plan.Amendments.Count, plan.FindStep("A")!.Title));
    }

    [Fact]
    public void Each_thing_of_the_plan_that_differs_is_an_amendment()
    {
        var content = Front with
        {
            Strategy = "Together",
            Initiatives = [.. Front.Initiatives.Select(each => each.Number == "2" ? each with { Heading = "Other" } : each), Initiative("4")],
            KeyPrinciples = [Principle("We serve."), Principle("We learn.")],
            Glossary = [Front.Glossary[0]],
            Timeline = [],
        };
        Assert.Equal(
            [
                (AmendmentKind.Changed, AmendmentTarget.Plan, null),
                (AmendmentKind.Changed, AmendmentTarget.Initiative, "2"),
                (AmendmentKind.Added, AmendmentTarget.Initiative, "4"),
                (AmendmentKind.Changed, AmendmentTarget.KeyPrinciple, "2"),
                (AmendmentKind.Retired, AmendmentTarget.GlossaryEntry, "EC"),
                (AmendmentKind.Retired, AmendmentTarget.TimelineEvent, "1"),
            ],
            Plan.Amend(content, On, Noon(On)).Amendments.Select(amendment => (amendment.Kind, amendment.Target, amendment.TargetKey)));
    }

    [Fact]
    public void The_plan_says_what_it_said_until_the_day_before()
    {
        var plan = Plan.Amend(Front with { Strategy = "Together" }, On, Noon(On));
        Assert.Equal((null, "Together"), (plan.AsOf(On.AddDays(-1)).Strategy, plan.AsOf(On).Strategy));
    }

    [Fact]
    public void Principles_entries_and_events_are_numbered_by_their_places()
    {
        var content = Front with { KeyPrinciples = [Front.KeyPrinciples[1], Front.KeyPrinciples[0]], Glossary = [Front.Glossary[1]] };
        Assert.Equal([(1, "We listen."), (2, "We serve.")], content.KeyPrinciples.Select(principle => (principle.Number, principle.Text)));
        Assert.Equal([(1, "EC")], content.Glossary.Select(entry => (entry.Number, entry.Abbreviation)));
    }

    [Fact]
    public void A_retired_step_is_kept_and_is_no_longer_in_the_plan()
    {
        var plan = Plan.Retired(On);
        Assert.Equal(["B", "C"], plan.ActionSteps.Select(step => step.Code));
        Assert.True(plan.FindStep("A") is { IsRetired: true } step && step.RetiredOn == On);
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-05-31", true)]
    [InlineData("2025-06-01", false)]
    public void A_step_is_out_of_the_plan_from_the_day_it_was_retired_until_the_day_it_came_back(string day, bool isRetired) =>
        Assert.Equal(isRetired, Plan.Retired(On).Restored(Day(6, 1)).AsOf(DateOnly.Parse(day, null)).FindStep("A")!.IsRetired);

    [Fact]
    public void A_reading_of_a_day_between_does_not_know_that_the_step_will_come_back() =>
        Assert.Null(Plan.Retired(On).Restored(Day(6, 1)).AsOf(Day(3, 1)).FindStep("A")!.Retirements[0].RestoredOn);

    [Fact]
    public void A_step_may_come_back_on_the_day_it_was_retired() => Assert.False(Plan.Retired(On).Restored(On).FindStep("A")!.IsRetired);

    [Fact]
    public void A_step_may_be_retired_and_come_back_again_and_again()
    {
        var plan = Plan.Retired(On).Restored(Day(2, 1)).Retired(Day(3, 1)).Restored(Day(4, 1));
        Assert.Equal([(On, Day(2, 1)), (Day(3, 1), Day(4, 1))], plan.FindStep("A")!.Retirements.Select(each => (each.RetiredOn, each.RestoredOn!.Value)));
        Assert.Equal([AmendmentKind.Retired, AmendmentKind.Restored, AmendmentKind.Retired, AmendmentKind.Restored], plan.Amendments.Select(amendment => amendment.Kind));
    }

    [Fact]
    public void An_initiative_may_end_once_no_step_of_the_plan_serves_it() =>
        Assert.Null(Plan.Amend(Front with { Initiatives = [Initiative("1"), Initiative("2")] }, On, Noon(On)).FindInitiative("O"));

    [Fact]
    public void A_version_begins_on_each_day_with_amendments()
    {
        var plan = Plan.Retired(On).SayingOfB(On).Restored(Day(6, 1));
        Assert.Equal([(1, Start, 0), (2, On, 2), (3, Day(6, 1), 1)], plan.Versions.Select(version => (version.Number, version.EffectiveOn, version.Amendments.Count)));
    }

    [Fact]
    public void Amendments_of_one_day_are_against_the_version_before_it() =>
        Assert.Equal([1, 1, 2], Plan.Retired(On).SayingOfB(On).Restored(Day(6, 1)).Amendments.Select(amendment => amendment.AgainstVersion));

    [Theory]
    [InlineData("2000-01-01", 1)]
    [InlineData("2024-12-31", 1)]
    [InlineData("2025-01-01", 2)]
    [InlineData("2025-06-01", 3)]
    public void A_day_has_the_version_that_was_in_force(string day, int version) =>
        Assert.Equal(version, Plan.Retired(On).Restored(Day(6, 1)).VersionOn(DateOnly.Parse(day, null)));

    [Fact]
    public void The_first_day_there_is_can_be_amended() => Assert.Equal(1, Plan.RetireStep("A", DateOnly.MinValue, Noon(On)).Amendments[0].AgainstVersion);

    [Fact]
    public void The_shipped_plan_has_two_versions() => Assert.Equal(
        [(1, new DateOnly(2024, 7, 1), 0), (2, new DateOnly(2024, 8, 1), 2)],
        ShippedPlan.Plan.Versions.Select(version => (version.Number, version.EffectiveOn, version.Amendments.Count)));

    [Fact]
    public void The_shipped_plan_had_twenty_five_steps_before_it_was_amended() => Assert.Equal(25, ShippedPlan.Plan.AsOf(new(2024, 7, 31)).ActionSteps.Count);

    [Fact]
    public void A_step_carries_a_set_of_tiers_and_a_set_of_initiatives()
    {
        var content = Says("x") with { Tiers = [Tier.Some, Tier.All, Tier.Some], Initiatives = ["1", "O", "1"] };
        Assert.Equal([Tier.Some, Tier.All], content.Tiers);
        Assert.Equal(["1", "O"], content.Initiatives);
    }
}

file static class Verbs
{
    public static StrategicPlan SayingOfB(this StrategicPlan plan, DateOnly on) => plan.AmendStep("B", Says("Other"), on, Noon(on));
}
