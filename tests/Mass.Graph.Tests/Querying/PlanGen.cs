using CsCheck;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;

namespace Mass.Graph.Tests.Querying;

/// <summary>Makes up associations whose steps have many equal, missing and odd values.</summary>
internal static class PlanGen
{
    /// <summary>Texts that collide, differ in case only, are empty, or are odd for ordering and escaping.</summary>
    public static readonly string[] Words =
        ["alpha", "Alpha", "ALPHA", "beta", "", " ", "ß", "SS", "Ωmega", "ωmega", "é", "e\u0301", "😀", "\uFFFD", "\uE000", "\"quoted\" \\ back", "line\nbreak", "\u0001", "<b>&'+/=</b>", "中文", "İ", "i", "alphabet", "null"];

    private static readonly string[] Schedules = ["2023", "2024", "2025", "2024 2025", "2024 2026 2028", "2023-2027", "2024 and ongoing", "2026 and ongoing"];
    private static readonly string[] Initiatives = ["1", "2", "O"];
    private static readonly string[] Positions = ["ED", "DSN", "Specialist"];
    private static readonly string[] Committees = ["EC", "Team"];

    public static readonly Gen<string> Word = Gen.OneOfConst(Words);

    private static readonly Gen<string?> WordOrNone = Gen.Frequency((1, Gen.Const((string?)null)), (3, Word.Select(word => (string?)word)));
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 6].Select(days => new DateOnly(2024, 7, 29).AddDays(days));
    private static readonly Gen<DateOnly?> DayOrNone = Gen.Frequency((2, Gen.Const((DateOnly?)null)), (3, Day.Select(day => (DateOnly?)day)));
    private static readonly Gen<Stage?> StageOrNone = Gen.Frequency((1, Gen.Const((Stage?)null)), (3, Gen.Int[1, 4].Select(stage => (Stage?)(Stage)stage)));

    private static readonly Gen<Responsibility> Party = Gen.Int[0, 6].Select(pick => pick switch
    {
        < 3 => new Responsibility { AsWritten = Positions[pick], Kind = ResponsibilityKind.Position, PositionKey = Positions[pick] },
        < 5 => new Responsibility { AsWritten = "a body", Kind = ResponsibilityKind.Committee, CommitteeKey = Committees[pick - 3] },
        5 => new Responsibility { AsWritten = "teams", Kind = ResponsibilityKind.UnnamedGroup },
        _ => new Responsibility { AsWritten = "ED", Kind = ResponsibilityKind.Function, PositionKey = "unknown" },
    });

    private static readonly Gen<(ActionStepContent Content, DateOnly? AddedOn, Stage? Stage, bool Retired, bool Operations)> Row =
        Gen.Select(
            Gen.Select(Word, WordOrNone, Gen.Bool, Gen.OneOfConst(Schedules)),
            Gen.Select(Some([Tier.All, Tier.Some, Tier.One]), Some(Initiatives), Party.List[0, 3], Word.List[0, 2]),
            Gen.Select(DayOrNone, StageOrNone, Gen.Int[0, 9], Gen.Bool),
            (words, lists, history) => (
                new ActionStepContent
                {
                    Title = words.Item1,
                    Introduction = words.Item2,
                    IsTitleCoined = words.Item3,
                    Text = $"Text {words.Item1}",
                    Schedule = Schedule.Parse(words.Item4),
                    TiersAsWritten = "as written",
                    Tiers = lists.Item1,
                    InitiativesAsWritten = "as written",
                    Initiatives = lists.Item2,
                    Responsibilities = lists.Item3,
                    Items = [.. lists.Item4.Select(text => new ActionItem { Label = "1)", Text = text })],
                },
                history.Item1,
                history.Item2,
                history.Item3 == 0,
                history.Item4));

    /// <summary>Associations with plans; keys repeat across them, as codes and slugs do.</summary>
    public static Gen<IReadOnlyList<AssociationRecords>> Associations(int maxAssociations, int maxPlans, int minSteps, int maxSteps) =>
        Gen.Select(Gen.Int[0, 3], Row.Array[minSteps, maxSteps], (title, rows) => (title, rows)).Array[0, maxPlans].Array[1, maxAssociations]
            .Select(associations => (IReadOnlyList<AssociationRecords>)[.. associations.Select((plans, index) => Records($"association-{index}", plans))]);

    /// <summary>The steps that the lists show, in no order.</summary>
    public static IReadOnlyList<SteppedIn> Steps(IReadOnlyList<AssociationRecords> associations) =>
    [
        .. associations.SelectMany(records => records.Plans.SelectMany(plan => plan.ActionSteps.Select(step => new SteppedIn(step, plan, records)))),
    ];

    private static AssociationRecords Records(string slug, (int Title, (ActionStepContent Content, DateOnly? AddedOn, Stage? Stage, bool Retired, bool Operations)[] Rows)[] plans)
    {
        var association = ToyPlans.Association(slug);
        return new AssociationRecords
        {
            Association = association,
            Positions = [.. Positions.Select(key => key == "Specialist" ? new Position { AssociationId = association.Id, Title = key } : new Position { AssociationId = association.Id, Abbreviation = key, Title = $"The {key}" })],
            Committees = [.. Committees.Select(key => new Committee { AssociationId = association.Id, Name = key, Kind = CommitteeKind.Standing })],
            Plans = [.. plans.Select((made, index) => Plan(ToyPlans.Plan(association, $"plan-{index}", Words[made.Title]), made.Rows))],
        };
    }

    private static StrategicPlan Plan(StrategicPlan plan, (ActionStepContent Content, DateOnly? AddedOn, Stage? Stage, bool Retired, bool Operations)[] rows) => plan with
    {
        AllSteps =
        [
            .. rows.Select((row, index) => ToyPlans.Step(plan, $"S-{index}", stage: row.Stage, addedOn: row.AddedOn) with
            {
                Section = row.Operations ? PlanSection.StandingOperations : PlanSection.ActionSteps,
                Revisions = [new Revision<ActionStepContent> { Content = row.Content }],
                Retirements = row.Retired ? [new Retirement { RetiredOn = new(2025, 1, 1) }] : [],
            }),
        ],
    };

    private static Gen<T[]> Some<T>(T[] all) => Gen.Bool.Array[all.Length].Select(taken => all.Where((_, index) => taken[index]).ToArray());
}

/// <summary>A step with what it belongs to.</summary>
internal sealed record SteppedIn(ActionStep Step, StrategicPlan Plan, AssociationRecords Records);
