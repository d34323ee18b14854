using System.Globalization;
using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>What became of the plan: stages that its steps came to, some moved back with reasons, words on progress, and amendments on several days.</summary>
internal static class MadeUpPlanHistory
{
    private const string Staff = "DOO";

    private static readonly (string Code, Stage To, int Year, int Month, string? Note)[] Moves =
    [
        ("AS-01", Stage.Conceive, 2022, 7, null), ("AS-01", Stage.Initiate, 2022, 10, "The position is advertised."), ("AS-01", Stage.Implement, 2023, 2, "The position is filled."), ("AS-01", Stage.Sustain, 2024, 7, null),
        ("AS-02", Stage.Implement, 2022, 7, "Begun before the plan."), ("AS-02", Stage.Sustain, 2022, 9, null),
        ("AS-03", Stage.Conceive, 2022, 8, null), ("AS-03", Stage.Initiate, 2023, 1, null), ("AS-03", Stage.Implement, 2023, 7, "Five at-large seats on each."), ("AS-03", Stage.Sustain, 2025, 7, null),
        ("AS-04", Stage.Initiate, 2022, 8, null), ("AS-04", Stage.Implement, 2022, 10, null), ("AS-04", Stage.Sustain, 2024, 6, null),
        ("AS-05", Stage.Conceive, 2022, 9, null), ("AS-05", Stage.Initiate, 2023, 3, null), ("AS-05", Stage.Implement, 2023, 9, null), ("AS-05", Stage.Initiate, 2024, 10, "The framework has to be written again before the plan can be staffed."), ("AS-05", Stage.Implement, 2025, 9, null),
        ("AS-06", Stage.Initiate, 2022, 7, null), ("AS-06", Stage.Implement, 2022, 9, null), ("AS-06", Stage.Sustain, 2025, 1, null),
        ("AS-07", Stage.Conceive, 2022, 7, null), ("AS-07", Stage.Initiate, 2022, 11, null), ("AS-07", Stage.Implement, 2023, 7, "The first boot camp."), ("AS-07", Stage.Sustain, 2025, 8, null),
        ("AS-08", Stage.Initiate, 2022, 9, null), ("AS-08", Stage.Sustain, 2023, 7, "The seats are in the by-laws."),
        ("AS-09", Stage.Conceive, 2022, 9, null), ("AS-09", Stage.Initiate, 2023, 5, null), ("AS-09", Stage.Conceive, 2024, 2, "One partner is between leaders; the forum waits."), ("AS-09", Stage.Initiate, 2024, 9, null), ("AS-09", Stage.Implement, 2025, 6, null),
        ("AS-10", Stage.Conceive, 2023, 7, null), ("AS-10", Stage.Initiate, 2023, 9, null), ("AS-10", Stage.Implement, 2024, 1, null),
        ("AS-11", Stage.Initiate, 2022, 9, null), ("AS-11", Stage.Implement, 2023, 7, null), ("AS-11", Stage.Sustain, 2026, 7, null),
        ("AS-12", Stage.Conceive, 2022, 9, null), ("AS-12", Stage.Initiate, 2023, 9, null), ("AS-12", Stage.Implement, 2024, 9, null),
        ("AS-13", Stage.Conceive, 2023, 1, null), ("AS-13", Stage.Initiate, 2023, 9, null), ("AS-13", Stage.Implement, 2024, 5, null), ("AS-13", Stage.Initiate, 2025, 9, "The handbook goes back to counsel."),
        ("AS-14", Stage.Initiate, 2022, 9, null), ("AS-14", Stage.Implement, 2023, 1, null),
        ("AS-15", Stage.Conceive, 2022, 10, null), ("AS-15", Stage.Initiate, 2024, 1, null),
        ("AS-16", Stage.Conceive, 2023, 9, null), ("AS-16", Stage.Initiate, 2024, 2, null), ("AS-16", Stage.Implement, 2025, 3, "Both model policies are published."),
        ("AS-17", Stage.Conceive, 2023, 11, null),
        ("SO-01", Stage.Implement, 2022, 7, null), ("SO-01", Stage.Sustain, 2023, 7, null),
        ("SO-02", Stage.Sustain, 2022, 7, "In place before the plan."),
        ("SO-03", Stage.Initiate, 2022, 9, null), ("SO-03", Stage.Implement, 2023, 3, null),
        ("SO-04", Stage.Implement, 2022, 9, null),
        ("SO-05", Stage.Initiate, 2022, 9, null), ("SO-05", Stage.Implement, 2024, 9, null),
        ("SO-06", Stage.Implement, 2022, 8, null), ("SO-06", Stage.Sustain, 2024, 7, null),
        ("SO-07", Stage.Initiate, 2022, 10, null),
        ("SO-08", Stage.Conceive, 2022, 9, null), ("SO-08", Stage.Initiate, 2023, 6, null), ("SO-08", Stage.Implement, 2024, 7, null),
        ("SO-09", Stage.Initiate, 2023, 9, null), ("SO-09", Stage.Implement, 2024, 3, null),
        ("SO-10", Stage.Conceive, 2025, 9, null), ("SO-10", Stage.Initiate, 2026, 2, null),
    ];

    private static readonly string[] Words =
    [
        "On its way; nothing stands in it.", "The committee has taken it up and will come back to it.", "Slower than planned: two other steps take the same people.", "Members who took part speak well of it.",
        "The next date is fixed.", "The draft goes around for comments.", "Counted again; the figures are in the metrics.", "Waits for the budget of the next year.",
    ];

    public static StrategicPlan Of(StrategicPlan plan, FictitiousWorld world)
    {
        plan = FirstAmendment(plan, world.Records);
        plan = SecondAmendment(plan);
        foreach (var (code, to, year, month, note) in Moves)
        {
            var day = new DateOnly(year, month, 12);
            plan = plan.RecordStage(code, to, day, At(day), Staff, note);
        }

        return WithLastingIds(Updated(plan, world.Draws("progress")), world);
    }

    private static StrategicPlan FirstAmendment(StrategicPlan plan, AssociationRecords records)
    {
        var day = new DateOnly(2023, 8, 1);
        const string By = "EC";
        const string Reason = "The annual review asks for what members now face.";
        plan = plan.AddStep(MadeUpSteps.SocialMediaAndAi.Code, PlanSection.ActionSteps, MadeUpSteps.Content(MadeUpSteps.SocialMediaAndAi, records), day, At(day), By, Reason);
        plan = plan.AddStep(MadeUpSteps.Pipeline.Code, PlanSection.ActionSteps, MadeUpSteps.Content(MadeUpSteps.Pipeline, records), day, At(day), By, Reason);
        return plan.RetireStep("SO-07", day, At(day), By, "Its first half waits for the by-laws.");
    }

    private static StrategicPlan SecondAmendment(StrategicPlan plan)
    {
        var day = new DateOnly(2025, 7, 1);
        const string By = "EC";
        const string Reason = "The annual review says more clearly what is meant.";
        var content = plan.Content;
        plan = plan.Amend(
            content with
            {
                Strategy = "Offer support in three tiers: for all members, for some, and for one at a time; and count whom it reaches.",
                Initiatives = [.. content.Initiatives.Select(each => each.Number == "2" ? each with { Statement = "Open the committees and the round tables, so that more members have a voice and a chance to lead." } : each)],
                KeyPrinciples = [.. content.KeyPrinciples, new() { PlanId = plan.Id, Number = 9, Text = "We wrap around our members, because who leads a district matters." }],
                Glossary = [.. content.Glossary, new() { PlanId = plan.Id, Number = 16, Abbreviation = "AI", Meaning = "Artificial Intelligence", Kind = GlossaryKind.Other }],
                StageDefinitions = [.. content.StageDefinitions.Select(each => each.Stage == Stage.Sustain ? each with { Definition = "It is part of who we are, and we keep improving it." } : each)],
                Timeline = [.. content.Timeline, new() { PlanId = plan.Id, Number = 6, DateAsWritten = "July 1, 2025", Start = new(2025, 7, 1), Description = "The plan is amended for the second time." }],
            },
            day,
            At(day),
            By,
            Reason);
        plan = plan.RestoreStep("SO-07", day, At(day), By, "The by-laws are done.");
        var roundTables = plan.FindStep("AS-15")!.Content;
        return plan.AmendStep("AS-15", roundTables with { TiersAsWritten = "All and Some", Tiers = [Tier.All, Tier.Some], Schedule = Calendar.Schedule.Parse("2022 2023 2024 2025 2026") }, day, At(day), By, Reason);
    }

    /// <summary>Words on progress, two a year for each step while it is in the plan; some steps fall silent.</summary>
    private static StrategicPlan Updated(StrategicPlan plan, Draws draws)
    {
        foreach (var step in plan.AllSteps.Where(step => step.Code != "AS-17"))
        {
            foreach (var month in Enumerable.Range(0, 9).Select(half => new DateOnly(2022, 9, 1).AddMonths(half * 6)))
            {
                var day = draws.Day(month, month.AddMonths(1));
                if (draws.Chance(70) && day < FictitiousWorld.Today && step.AsOf(day) is { IsRetired: false })
                {
                    plan = plan.RecordProgress(step.Code, draws.One(Words), day, At(day), Staff);
                }
            }
        }

        return plan;
    }

    /// <summary>The verbs give ids in time order, which differ each time; here they follow from the place in the history.</summary>
    private static StrategicPlan WithLastingIds(StrategicPlan plan, FictitiousWorld world) => plan with
    {
        AllSteps =
        [
            .. plan.AllSteps.Select(step => step with
            {
                StageChanges = [.. step.StageChanges.Select((change, index) => change with { Id = world.Id("stage", Key(step.Code, index)) })],
                ProgressUpdates = [.. step.ProgressUpdates.Select((update, index) => update with { Id = world.Id("progress", Key(step.Code, index)) })],
            }),
        ],
        Amendments = [.. plan.Amendments.Select((amendment, index) => amendment with { Id = world.Id("amendment", index + 1) })],
    };

    private static string Key(string code, int index) => string.Create(CultureInfo.InvariantCulture, $"{code} {index}");

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(15, 0), TimeSpan.Zero);
}
