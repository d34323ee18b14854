using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class PlansOfAnAssociationTests
{
    private static readonly DateOnly Early = Day(1, 1);
    private static readonly DateOnly Late = Day(6, 1);

    private static readonly AssociationRecords Held = Records(Plan);

    private static readonly Guid NextId = StrategicPlan.IdOf(SmallPlan.Association.Id, "next");

    private static readonly StrategicPlan Next = new()
    {
        AssociationId = SmallPlan.Association.Id,
        Slug = "next",
        Revisions = [new() { Content = new() { Title = "The next plan", Period = new(new(2029, 7, 1), new(2034, 6, 30)), Initiatives = [new() { PlanId = NextId, Number = "1", Heading = "One" }] } }],
    };

    public static TheoryData<string, string> Refusals => new()
    {
        { PlanningRules.DuplicateKey, "two initiatives of one number" },
        { PlanningRules.UnknownInitiative, "a step for an initiative that is not there" },
        { AssociationRules.UnknownPosition, "a plan that names a position that is not there" },
        { AssociationRules.UnknownDocument, "a plan that links a document that is not there" },
        { AssociationRules.UnknownPosition, "a step that names a position that is not there" },
        { CommitteeRules.UnknownCommittee, "a step that names a body that is not there" },
        { AssociationRules.UnknownDocument, "an event that links a document that is not there" },
        { PlanningRules.StageInFuture, "what the plan refuses" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_does_not_hold_together_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "two initiatives of one number" => Held.AddPlan(Saying(Next.Content with { Initiatives = [.. Next.Initiatives, .. Next.Initiatives] })),
            "a step for an initiative that is not there" => Held.AddPlan(Next with { AllSteps = [Step("A") with { PlanId = NextId }] }),
            "a plan that names a position that is not there" => Held.AddPlan(Next with { AllSteps = [Naming(new() { AsWritten = "X", Kind = ResponsibilityKind.Position, PositionKey = "X" })] }),
            "a plan that links a document that is not there" => Held.AddPlan(Saying(Next.Content with { Timeline = [Linking("x") with { PlanId = NextId }] })),
            "a step that names a position that is not there" => Held.WithPlan(Id, plan => plan.AmendStep("A", Says("x") with { Responsibilities = [new() { AsWritten = "X", Kind = ResponsibilityKind.Position, PositionKey = "X" }] }, Early, Noon(Early))),
            "a step that names a body that is not there" => Held.WithPlan(Id, plan => plan.AmendStep("A", Says("x") with { Responsibilities = [new() { AsWritten = "X", Kind = ResponsibilityKind.Committee, CommitteeKey = "X" }] }, Early, Noon(Early))),
            "an event that links a document that is not there" => Held.WithPlan(Id, plan => plan.Amend(Front with { Timeline = [Linking("x")] }, Early, Noon(Early))),
            _ => Held.WithPlan(Id, plan => plan.RecordStage("A", Stage.Initiate, Late, Noon(Early))),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_association_gets_its_next_plan_beside_the_one_that_it_has()
    {
        var records = Held.AddPlan(Next).WithPlan(NextId, plan => plan.AddStep("A", PlanSection.ActionSteps, Says("First") with { Initiatives = ["1"] }, new(2029, 7, 1), Noon(Early)));
        Assert.Equal(["small", "next"], records.Plans.Select(plan => plan.Slug));
        Assert.Equal(["A"], records.Plans[1].ActionSteps.Select(step => step.Code));
        Assert.Equal(Plan, records.Plans[0]);
        Assert.Empty(RecordsCheck.Of(records));
    }

    [Fact]
    public void A_verb_of_a_plan_runs_on_the_plan_of_an_association()
    {
        var records = Held.AddPlan(Next).WithPlan(Id, plan => plan.At(Stage.Initiate, Early).RecordProgress("B", "Done.", Early, Noon(Early)));
        Assert.Equal(Stage.Initiate, records.Plans[0].FindStep("A")!.Stage);
        Assert.Single(records.Plans[0].FindStep("B")!.ProgressUpdates);
        Assert.Equal(Next, records.Plans[1]);
    }

    [Fact]
    public void What_a_plan_named_before_it_may_go_on_naming() =>
        Assert.Equal(Stage.Initiate, (Held with { Positions = [], Committees = [] }).WithPlan(Id, plan => plan.At(Stage.Initiate, Early)).Plans[0].FindStep("A")!.Stage);

    [Fact]
    public void A_step_moves_to_the_other_table_and_stood_in_the_first_before()
    {
        var moved = Plan.MoveStep("A", PlanSection.StandingOperations, Early, Noon(Early), "Ada", "It is daily work.").MoveStep("A", PlanSection.ActionSteps, Late, Noon(Late));
        Assert.Equal(PlanSection.ActionSteps, moved.AsOf(Early.AddDays(-1)).FindStep("A")!.Section);
        Assert.Equal(PlanSection.StandingOperations, moved.AsOf(Late.AddDays(-1)).FindStep("A")!.Section);
        Assert.Equal(PlanSection.ActionSteps, moved.FindStep("A")!.Section);
        Assert.Equal(("Ada", "It is daily work.", "A"), (moved.Amendments[0].By, moved.Amendments[0].Reason, moved.Amendments[0].TargetKey));
        Assert.Equal(("section", "ActionSteps", "StandingOperations"), (moved.Amendments[0].Changes[0].Field, moved.Amendments[0].Changes[0].Before, moved.Amendments[0].Changes[0].After));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Next")]
    [InlineData("next plan")]
    [InlineData("next--plan")]
    [InlineData("next\n")]
    public void A_slug_is_written_in_one_form(string slug) =>
        Assert.Throws<ArgumentException>(() => Held.AddPlan(new() { AssociationId = SmallPlan.Association.Id, Slug = slug, Revisions = [new() { Content = Next.Content with { Initiatives = [] } }] }));

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Held.AddPlan(new() { AssociationId = Guid.Empty, Slug = "next", Revisions = [new() { Content = Next.Content with { Initiatives = [] } }] }));
        Assert.Throws<ArgumentException>(() => Held.AddPlan(Next.AsOf(Early)));
        Assert.Throws<ArgumentException>(() => Held.AddPlan(Next with { AllSteps = [Step("A")] }));
        Assert.Throws<ArgumentException>(() => Held.AddPlan(Saying(Next.Content with { Title = " " })));
        Assert.Throws<ArgumentException>(() => Held.WithPlan(Id, _ => Next));
        Assert.Throws<ArgumentException>(() => Held.WithPlan(Id, plan => plan.AsOf(Early)));
        Assert.Throws<ArgumentException>(() => Held.WithPlan(Id, plan => plan with { AllSteps = [Step("A")] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.MoveStep("A", (PlanSection)9, Early, Noon(Early)));
    }

    private static StrategicPlan Saying(PlanContent content) => Next with { Revisions = [new() { Content = content }] };

    private static ActionStep Naming(Responsibility responsibility) =>
        Step("A") with { PlanId = NextId, Revisions = [new() { Content = Says("x") with { Initiatives = ["1"], Responsibilities = [responsibility] } }] };

    private static TimelineEvent Linking(string document) => Front.Timeline[0] with { DocumentCodes = [document] };
}
