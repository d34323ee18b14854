using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying;

/// <summary>Small plans that are made for tests.</summary>
internal static class ToyPlans
{
    public static readonly DateTimeOffset Moment = new(2025, 3, 4, 5, 6, 7, TimeSpan.Zero);

    /// <summary>The four steps of the table of filters.</summary>
    public static Snapshot Four()
    {
        var association = Association("toy");
        var plan = Plan(association, "plan");
        ActionStep[] steps =
        [
            Step(plan, "A-1", "Alpha beta", introduction: "Straße", stage: Stage.Initiate, addedOn: new(2024, 8, 1), schedule: "2024 2025", tiers: [Tier.All, Tier.Some]) with { },
            Step(plan, "A-2", "alpha", schedule: "2024 and ongoing", coined: true),
            Step(plan, "A-3", "Ωmega 😀", introduction: string.Empty, stage: Stage.Sustain, schedule: "2030", tiers: [Tier.One]),
            Step(plan, "A-4", "Alpha beta", introduction: "STRASSE", stage: Stage.Conceive, addedOn: new(2025, 1, 1), schedule: "2024", tiers: [Tier.All]),
        ];
        steps[0] = With(steps[0], content => content with
        {
            Items = [new ActionItem { Label = "1)", Text = "shallow", Items = [new ActionItem { Label = "a)", Text = "deep" }] }],
            Responsibilities = [new Responsibility { AsWritten = "ED", Kind = ResponsibilityKind.Position, PositionKey = "ED" }],
        });
        steps[3] = With(steps[3], content => content with
        {
            Responsibilities =
            [
                new Responsibility { AsWritten = "teams", Kind = ResponsibilityKind.UnnamedGroup },
                new Responsibility { AsWritten = "Specialist", Kind = ResponsibilityKind.Position, PositionKey = "Specialist" },
            ],
        });
        return GraphFixture.Load(new AssociationRecords
        {
            Association = association,
            Positions =
            [
                new Position { AssociationId = association.Id, Abbreviation = "ED", Title = "Executive Director" },
                new Position { AssociationId = association.Id, Title = "Specialist" },
            ],
            Plans = [plan with { AllSteps = steps }],
        });
    }

    public static Association Association(string slug) => new() { Slug = slug, Name = $"The association {slug}" };

    public static StrategicPlan Plan(Association association, string slug, string title = "A plan") => new()
    {
        AssociationId = association.Id,
        Slug = slug,
        Revisions = [new Revision<PlanContent> { Content = new PlanContent { Title = title, Period = new Period(new(2024, 7, 1), new(2029, 6, 30)), Initiatives = Initiatives(StrategicPlan.IdOf(association.Id, slug)) } }],
    };

    public static ActionStep Step(
        StrategicPlan plan,
        string code,
        string title = "A step",
        string? introduction = null,
        Stage? stage = null,
        DateOnly? addedOn = null,
        string schedule = "2024",
        IReadOnlyList<Tier>? tiers = null,
        bool coined = false) => new()
        {
            PlanId = plan.Id,
            Code = code,
            Section = PlanSection.ActionSteps,
            AddedOn = addedOn,
            Revisions =
        [
            new Revision<ActionStepContent>
            {
                Content = new ActionStepContent
                {
                    Title = title,
                    IsTitleCoined = coined,
                    Text = $"Text of {code}",
                    Introduction = introduction,
                    InitiativesAsWritten = "1",
                    TiersAsWritten = "ALL",
                    Tiers = tiers ?? [],
                    Schedule = Schedule.Parse(schedule),
                },
            },
        ],
            StageChanges = stage is { } to ? [new StageChange { Id = EntityId.From("change", code), To = to, EffectiveOn = new(2025, 1, 1), RecordedAt = Moment }] : [],
        };

    public static ActionStep With(ActionStep step, Func<ActionStepContent, ActionStepContent> change) =>
        step with { Revisions = [new Revision<ActionStepContent> { Content = change(step.Content) }] };

    private static StrategicInitiative[] Initiatives(Guid planId) =>
    [
        .. new[] { "1", "2", "O" }.Select(number => new StrategicInitiative { PlanId = planId, Number = number, Heading = $"Initiative {number}", Statement = number == "O" ? null : $"Do {number}." }),
    ];
}
