using Mass.Domain.Planning;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class StageTests
{
    [Fact]
    public void The_stages_are_ordered() =>
        Assert.Equal([Stage.Conceive, Stage.Initiate, Stage.Implement, Stage.Sustain], Enum.GetValues<Stage>().Order());

    [Fact]
    public void There_is_no_stage_for_having_none() => Assert.False(Enum.IsDefined(default(Stage)));

    [Theory]
    [InlineData("Conceive", Stage.Conceive)]
    [InlineData("Concept", Stage.Conceive)]
    [InlineData("concept", Stage.Conceive)]
    [InlineData("INITIATE", Stage.Initiate)]
    [InlineData(" implement ", Stage.Implement)]
    [InlineData("Sustain", Stage.Sustain)]
    public void The_name_of_a_stage_reads_whatever_its_case(string name, Stage stage)
    {
        Assert.True(StageNames.TryParse(name, out var read));
        Assert.Equal(stage, read);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("Conceive, Initiate")]
    [InlineData("Pending")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_words_are_no_stage(string? name) => Assert.False(StageNames.TryParse(name, out _));

    [Fact]
    public void The_one_row_that_lists_the_stages_lists_names_that_read()
    {
        var item = ShippedPlan.Plan.FindStep("SO-08")!.Items[0];
        Assert.Equal(
            [Stage.Conceive, Stage.Initiate, Stage.Implement, Stage.Sustain],
            item.Text.Split(" - ")[1].Split('/').Select(name => StageNames.TryParse(name, out var stage) ? stage : default));
    }

    [Fact]
    public void A_step_has_no_stage_until_one_is_recorded() => Assert.True(Plan.FindStep("A") is { Stage: null, StageSince: null, LastUpdatedOn: null });

    [Fact]
    public void A_step_is_at_the_stage_that_was_recorded_last_and_since_the_day_it_holds()
    {
        var step = Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Initiate, Day(3, 1)).FindStep("A")!;
        Assert.Equal((Stage.Initiate, Day(3, 1)), (step.Stage, step.StageSince));
    }

    [Fact]
    public void A_stage_change_says_who_when_from_to_and_why()
    {
        var at = Noon(Day(4, 1));
        var change = Plan.At(Stage.Implement, Day(1, 1)).RecordStage("A", Stage.Initiate, Day(3, 1), at, "the secretary", "Funding ended.").FindStep("A")!.StageChanges[^1];
        Assert.Equal(
            (Stage.Implement, Stage.Initiate, Day(3, 1), at, "the secretary", "Funding ended."),
            (change.From, change.To, change.EffectiveOn, change.RecordedAt, change.RecordedBy, change.Note));
    }

    [Fact]
    public void A_move_back_with_a_reason_is_legal() =>
        Assert.True(Plan.At(Stage.Implement, Day(1, 1)).At(Stage.Conceive, Day(3, 1), "A new start.").FindStep("A")!.StageChanges[^1].IsBackward);

    [Fact]
    public void A_skipped_stage_is_legal_and_flagged() => Assert.Equal(
        [Stage.Initiate, Stage.Implement],
        Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Sustain, Day(3, 1)).FindStep("A")!.StageChanges[^1].SkippedStages);

    [Fact]
    public void The_next_stage_skips_none() => Assert.Empty(Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Initiate, Day(3, 1)).FindStep("A")!.StageChanges[^1].SkippedStages);

    [Fact]
    public void A_move_back_skips_none() => Assert.Empty(Plan.At(Stage.Sustain, Day(1, 1)).At(Stage.Conceive, Day(3, 1), "why").FindStep("A")!.StageChanges[^1].SkippedStages);

    [Fact]
    public void A_first_stage_skips_those_before_it() => Assert.Equal([Stage.Conceive], Plan.At(Stage.Initiate, Day(1, 1)).FindStep("A")!.StageChanges[0].SkippedStages);

    [Fact]
    public void A_change_that_is_recorded_late_takes_its_place_and_the_next_one_leaves_its_stage()
    {
        var changes = Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Implement, Day(6, 1)).At(Stage.Initiate, Day(3, 1)).FindStep("A")!.StageChanges;
        Assert.Equal(
            [(null, Stage.Conceive), (Stage.Conceive, Stage.Initiate), (Stage.Initiate, Stage.Implement)],
            changes.Select(change => (change.From, change.To)));
    }

    [Fact]
    public void Of_two_changes_of_one_day_the_one_recorded_later_holds()
    {
        var day = Day(1, 1);
        var plan = Plan
            .RecordStage("A", Stage.Initiate, day, Noon(day).AddHours(2))
            .RecordStage("A", Stage.Conceive, day, Noon(day).AddHours(1));
        Assert.Equal(Stage.Initiate, plan.FindStep("A")!.Stage);
    }

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", Stage.Conceive)]
    [InlineData("2025-02-28", Stage.Conceive)]
    [InlineData("2025-03-01", Stage.Initiate)]
    public void The_stage_as_of_a_day_is_the_one_that_held_on_it(string day, Stage? stage) =>
        Assert.Equal(stage, Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Initiate, Day(3, 1)).AsOf(DateOnly.Parse(day, null)).FindStep("A")!.Stage);

    [Fact]
    public void A_stage_is_no_amendment() => Assert.Empty(Plan.At(Stage.Initiate, Day(1, 1)).Amendments);

    [Fact]
    public void The_day_of_the_last_update_is_that_of_the_stage_or_of_the_words_whichever_is_later()
    {
        var plan = Plan.At(Stage.Initiate, Day(3, 1));
        Assert.Equal(Day(3, 1), plan.RecordProgress("A", "Begun.", Day(2, 1), Noon(Day(4, 1))).FindStep("A")!.LastUpdatedOn);
        Assert.Equal(Day(4, 1), plan.RecordProgress("A", "Begun.", Day(4, 1), Noon(Day(4, 1))).FindStep("A")!.LastUpdatedOn);
    }

    [Fact]
    public void Updates_are_in_the_order_of_the_days_they_speak_of()
    {
        var plan = Plan.RecordProgress("A", "Later.", Day(3, 1), Noon(Day(3, 1))).RecordProgress("A", "Earlier.", Day(2, 1), Noon(Day(4, 1)), "the secretary");
        Assert.Equal(["Earlier.", "Later."], plan.FindStep("A")!.ProgressUpdates.Select(update => update.Text));
        Assert.Equal("the secretary", plan.FindStep("A")!.ProgressUpdates[0].RecordedBy);
    }
}
