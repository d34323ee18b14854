using CsCheck;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Planning;

public class PlanHistoryTests
{
    [Fact]
    public void The_generated_plans_have_a_history_of_every_kind()
    {
        var plans = new List<StrategicPlan>();
        Law.Holds(PlanGenerator.Plan, plans.Add);
        var steps = plans.SelectMany(plan => plan.AllSteps).ToList();
        Assert.Contains(steps, step => step.StageChanges.Count > 2);
        Assert.Contains(steps, step => step.StageChanges.Any(change => change.IsBackward));
        Assert.Contains(steps, step => step.ProgressUpdates.Count > 1);
        Assert.Contains(steps, step => step.Revisions.Count > 2);
        Assert.Contains(steps, step => step.Retirements.Any(retirement => retirement.RestoredOn is not null));
        Assert.Contains(steps, step => step.AddedOn is not null);
        Assert.Contains(plans, plan => plan.Revisions.Count > 2);
        Assert.Contains(plans, plan => plan.Versions.Count > 5);
    }

    [Fact]
    public void A_plan_as_of_now_is_the_plan() => Law.Holds(PlanGenerator.Plan, plan => Same(plan, plan.AsOf(new DateOnly(2030, 1, 1))));

    [Fact]
    public void A_reading_knows_the_day_it_is_of() => Law.Holds(
        Gen.Select(PlanGenerator.Plan, Generate.Day), each => Assert.Equal(each.Item2, each.Item1.AsOf(each.Item2).ReadAsOf), 50);

    [Fact]
    public void Reading_twice_is_reading_as_of_the_earlier_day() => Law.Holds(
        Gen.Select(PlanGenerator.Plan, Generate.Day, Generate.Day),
        each => Assert.Equal(each.Item1.AsOf(each.Item2 < each.Item3 ? each.Item2 : each.Item3), each.Item1.AsOf(each.Item2).AsOf(each.Item3)));

    [Fact]
    public void What_is_done_on_a_day_changes_no_reading_of_an_earlier_day() => Law.Holds(Gen.Select(PlanGenerator.Plan, PlanGenerator.Verb), each =>
    {
        var (plan, verb) = each;
        if (PlanGenerator.Done(plan, verb.Do) is { } done)
        {
            Assert.Equal(plan.AsOf(verb.On.AddDays(-1)), done.AsOf(verb.On.AddDays(-1)));
        }
    });

    [Fact]
    public void What_is_done_makes_another_plan_and_leaves_the_one_it_was_done_to() => Law.Holds(Gen.Select(PlanGenerator.Plan, PlanGenerator.Verb), each =>
    {
        var (plan, verb) = each;
        var before = (plan.Revisions, plan.AllSteps, plan.Amendments);
        if (PlanGenerator.Done(plan, verb.Do) is { } done)
        {
            Assert.NotEqual(plan, done);
        }

        Assert.Equal(before, (plan.Revisions, plan.AllSteps, plan.Amendments));
    });

    [Fact]
    public void A_plan_of_two_equal_days_has_no_differences() => Law.Holds(
        Gen.Select(PlanGenerator.Plan, Generate.Day), each => Assert.Empty(PlanComparison.Between(each.Item1, each.Item2, each.Item2)));

    [Fact]
    public void Two_readings_without_differences_have_the_same_steps_saying_the_same() => Law.Holds(Gen.Select(PlanGenerator.Plan, Generate.Day, Generate.Day), each =>
    {
        var (before, after) = (each.Item1.AsOf(each.Item2), each.Item1.AsOf(each.Item3));
        if (PlanComparison.Between(before, after).Count == 0)
        {
            Assert.Equal(
                before.ActionSteps.Select(step => (step.Code, step.Content, step.Stage)),
                after.ActionSteps.Select(step => (step.Code, step.Content, step.Stage)));
        }
    });

    [Fact]
    public void Every_step_that_came_or_went_is_among_the_differences() => Law.Holds(Gen.Select(PlanGenerator.Plan, Generate.Day, Generate.Day), each =>
    {
        var (before, after) = (each.Item1.AsOf(each.Item2), each.Item1.AsOf(each.Item3));
        var (old, now) = (before.ActionSteps.Select(step => step.Code).ToHashSet(), after.ActionSteps.Select(step => step.Code).ToHashSet());
        var changes = PlanComparison.Between(before, after).Where(change => change.Target == AmendmentTarget.ActionStep).ToList();
        Assert.Equal(now.Except(old).Order(), changes.Where(change => change.Kind is PlanChangeKind.Added or PlanChangeKind.Restored).Select(change => change.TargetKey!).Order());
        Assert.Equal(old.Except(now).Order(), changes.Where(change => change.Kind == PlanChangeKind.Retired).Select(change => change.TargetKey!).Order());
    });

    [Fact]
    public void Versions_are_numbered_from_1_and_the_one_in_force_is_the_last_that_began() => Law.Holds(Gen.Select(PlanGenerator.Plan, Generate.Day), each =>
    {
        var (plan, day) = each;
        Assert.Equal(Enumerable.Range(1, plan.Versions.Count), plan.Versions.Select(version => version.Number));
        Assert.Equal(plan.Versions.Skip(1).LastOrDefault(version => version.EffectiveOn <= day)?.Number ?? 1, plan.VersionOn(day));
        Assert.Equal(plan.Amendments, plan.Versions.SelectMany(version => version.Amendments));
    });

    [Fact]
    public void An_amendment_is_against_a_version_that_was_there() => Law.Holds(
        PlanGenerator.Plan, plan => Assert.All(plan.Amendments, amendment => Assert.InRange(amendment.AgainstVersion, 1, plan.VersionOn(amendment.On) - 1)));

    [Fact]
    public void A_stage_change_left_the_stage_of_the_one_before() => Law.Holds(PlanGenerator.Plan, plan => Assert.All(plan.AllSteps, step =>
    {
        Assert.Equal(step.StageChanges.Select(change => (Stage?)change.To).Prepend(null).SkipLast(step.StageChanges.Count > 0 ? 1 : 1), step.StageChanges.Select(change => change.From));
        Assert.All(step.StageChanges, change => Assert.True(change.From != change.To && (!change.IsBackward || change.Note is not null)));
    }));

    [Fact]
    public void A_plan_equals_another_that_was_made_in_the_same_way() => Law.Holds(PlanGenerator.Plan, plan =>
    {
        var copy = plan with { AllSteps = [.. plan.AllSteps.Select(step => step with { Revisions = [.. step.Revisions] })] };
        Assert.Equal((plan, plan.GetHashCode()), (copy, copy.GetHashCode()));
    });

    private static void Same(StrategicPlan expected, StrategicPlan actual)
    {
        Assert.Equal(expected.Revisions, actual.Revisions);
        Assert.Equal(expected.AllSteps, actual.AllSteps);
        Assert.Equal(expected.Amendments, actual.Amendments);
    }
}
