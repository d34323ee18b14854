using System.Reflection;
using Mass.Domain.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class RuleTests
{
    private static readonly DateOnly Early = Day(1, 1);
    private static readonly DateOnly Late = Day(6, 1);

    private static readonly Dictionary<string, (string Code, string Message, Func<StrategicPlan> Do)> Broken = new()
    {
        ["a stage in a plan that is not there"] = (PlanningRules.UnknownPlan, "add it first", () => Records(Plan).WithPlan(Guid.Empty, plan => plan).Plans[0]),
        ["a plan with a slug that is taken"] = (PlanningRules.DuplicatePlan, "has a plan small", () => Records(Plan).AddPlan(Plan).Plans[0]),
        ["a move of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.MoveStep("Z", PlanSection.StandingOperations, Early, Noon(Early))),
        ["a move of a retired step"] = (PlanningRules.StepRetired, "restore it first", () => Plan.Retired(Early).MoveStep("A", PlanSection.StandingOperations, Late, Noon(Late))),
        ["a move to where the step stands"] = (PlanningRules.NothingAmended, "name the other table", () => Plan.MoveStep("A", PlanSection.ActionSteps, Early, Noon(Early))),
        ["a move before the step was added"] = (PlanningRules.AmendmentOrder, "amend it from that day on", () => AddedLate.MoveStep("A", PlanSection.StandingOperations, Early, Noon(Early))),
        ["a move back on the same day"] = (PlanningRules.AmendmentOrder, "move it from a later day on", () => Plan.MoveStep("A", PlanSection.StandingOperations, Late, Noon(Late)).MoveStep("A", PlanSection.ActionSteps, Late, Noon(Late))),
        ["a stage of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.RecordStage("Z", Stage.Initiate, Early, Noon(Early))),
        ["an update of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.RecordProgress("Z", "Done.", Early, Noon(Early))),
        ["an amendment of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.AmendStep("Z", Says("x"), Early, Noon(Early))),
        ["a retirement of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.RetireStep("Z", Early, Noon(Early))),
        ["a return of a step that is not there"] = (PlanningRules.UnknownStep, "no step Z", () => Plan.RestoreStep("Z", Early, Noon(Early))),
        ["a new step with a code that is taken"] = (PlanningRules.DuplicateKey, "has a step A", () => Plan.AddStep("A", PlanSection.ActionSteps, Says("x"), Early, Noon(Early))),
        ["two steps with one code"] = (PlanningRules.DuplicateKey, "the code A", () => Plan with { AllSteps = [Step("A"), Step("A")] }),
        ["two initiatives with one number"] = (PlanningRules.DuplicateKey, "the number 1", () => Plan.Amend(Front with { Initiatives = [.. Front.Initiatives, Initiative("1")] }, Early, Noon(Early))),
        ["two glossary entries with one abbreviation"] = (PlanningRules.DuplicateKey, "the abbreviation ED", () => Plan.Amend(Front with { Glossary = [Entry("ED", "a"), Entry("ED", "b")] }, Early, Noon(Early))),
        ["two definitions of one stage"] = (PlanningRules.DuplicateKey, "the stage Sustain", () => Plan.Amend(
            Front with { StageDefinitions = [new() { Stage = Stage.Sustain, Definition = "a" }, new() { Stage = Stage.Sustain, Definition = "b" }] }, Early, Noon(Early))),
        ["a new step for an initiative that is not there"] = (PlanningRules.UnknownInitiative, "initiative 9", () => Plan.AddStep("D", PlanSection.ActionSteps, Says("x") with { Initiatives = ["1", "9"] }, Early, Noon(Early))),
        ["an amended step for an initiative that is not there"] = (PlanningRules.UnknownInitiative, "initiative 9", () => Plan.AmendStep("A", Says("x") with { Initiatives = ["9"] }, Early, Noon(Early))),
        ["the end of an initiative that a step serves"] = (PlanningRules.UnknownInitiative, "A serves initiative 2", () => Plan.Amend(Front with { Initiatives = [Initiative("1")] }, Early, Noon(Early))),
        ["the return of a step whose initiative is gone"] = (PlanningRules.UnknownInitiative, "A serves initiative 3", () => (Plan with { AllSteps = [Step("A") with { Revisions = [new() { Content = Says("x") with { Initiatives = ["3"] } }] }] })
            .Retired(Early).Amend(Front with { Initiatives = [Initiative("1"), Initiative("2")] }, Early, Noon(Early)).Restored(Late)),
        ["a move back without a reason"] = (PlanningRules.StageBackNeedsReason, "say why", () => Plan.At(Stage.Implement, Early).At(Stage.Initiate, Late)),
        ["a move back with a blank reason"] = (PlanningRules.StageBackNeedsReason, "say why", () => Plan.At(Stage.Implement, Early).At(Stage.Initiate, Late, "  ")),
        ["a change in between that makes the next one a move back"] = (PlanningRules.StageBackNeedsReason, "from Sustain to Implement", () => Plan.At(Stage.Initiate, Early).At(Stage.Implement, Late).At(Stage.Sustain, Day(3, 1))),
        ["the stage that the step is at"] = (PlanningRules.StageUnchanged, "at Initiate already", () => Plan.At(Stage.Initiate, Early).At(Stage.Initiate, Late)),
        ["the stage that the step comes to next"] = (PlanningRules.StageUnchanged, "at Initiate already", () => Plan.At(Stage.Initiate, Late).At(Stage.Initiate, Early)),
        ["a stage that lies ahead"] = (PlanningRules.StageInFuture, "lies ahead", () => Plan.RecordStage("A", Stage.Initiate, Late, Noon(Late.AddDays(-1)))),
        ["a step amended to what it says"] = (PlanningRules.NothingAmended, "says already", () => Plan.Saying("Step A", Early)),
        ["a plan amended to what it says"] = (PlanningRules.NothingAmended, "says already", () => Plan.Amend(Front, Early, Noon(Early))),
        ["an amendment of a step before the last one"] = (PlanningRules.AmendmentOrder, "amend from that day on", () => Plan.Saying("x", Late).Saying("y", Early)),
        ["an amendment of the plan before the last one"] = (PlanningRules.AmendmentOrder, "amend from that day on", () => Plan.Amend(Front with { Strategy = "x" }, Late, Noon(Late)).Amend(Front with { Strategy = "y" }, Early, Noon(Early))),
        ["an amendment of a step before it was added"] = (PlanningRules.AmendmentOrder, "amend it from that day on", () => AddedLate.Saying("x", Early)),
        ["a retirement of a step before it was added"] = (PlanningRules.AmendmentOrder, "amend it from that day on", () => AddedLate.Retired(Early)),
        ["a retirement of a step before it came back"] = (PlanningRules.AmendmentOrder, "retire it from that day on", () => Plan.Retired(Early).Restored(Late).Retired(Early)),
        ["a return of a step before it was retired"] = (PlanningRules.AmendmentOrder, "restore it from that day on", () => Plan.Retired(Late).Restored(Early)),
        ["a stage of a retired step"] = (PlanningRules.StepRetired, "restore it first", () => Plan.Retired(Early).At(Stage.Initiate, Late)),
        ["an update of a retired step"] = (PlanningRules.StepRetired, "restore it first", () => Plan.Retired(Early).RecordProgress("A", "Done.", Late, Noon(Late))),
        ["an amendment of a retired step"] = (PlanningRules.StepRetired, "restore it first", () => Plan.Retired(Early).Saying("x", Late)),
        ["a second retirement"] = (PlanningRules.StepRetired, "restore it first", () => Plan.Retired(Early).Retired(Late)),
        ["a return of a step that is in the plan"] = (PlanningRules.StepNotRetired, "only a retired step", () => Plan.Restored(Late)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static StrategicPlan AddedLate => Plan with { AllSteps = [Step("A") with { AddedOn = Late }] };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_refuses_with_its_code_and_a_sentence_that_says_what_to_do(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_provoked_here() => Assert.Equal(
        typeof(PlanningRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
        Broken.Values.Select(each => each.Code).Distinct().Order());

    [Fact]
    public void The_codes_are_in_constant_case() => Assert.All(Broken.Values, each => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", each.Code));

    [Fact]
    public void A_stage_that_is_none_of_the_four_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Plan.At((Stage)5, Early));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_update_says_something(string text) => Assert.Throws<ArgumentException>(() => Plan.RecordProgress("A", text, Early, Noon(Early)));

    [Fact]
    public void A_step_cannot_be_recorded_on_a_day_that_has_not_come_where_it_is_recorded()
    {
        var lateEvening = new DateTimeOffset(2025, 1, 1, 23, 0, 0, TimeSpan.FromHours(-5));
        Assert.Throws<BrokenRuleException>(() => Plan.RecordStage("A", Stage.Initiate, Day(1, 2), lateEvening));
        Assert.Equal(Stage.Initiate, Plan.RecordStage("A", Stage.Initiate, Day(1, 1), lateEvening).FindStep("A")!.Stage);
    }
}
