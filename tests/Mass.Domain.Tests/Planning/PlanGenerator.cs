using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Planning;

/// <summary>Makes plans with a history by working on a small plan at random; what a rule refuses is left out.</summary>
internal static class PlanGenerator
{
    private static readonly Gen<string> Code = Gen.OneOfConst("A", "A", "B", "C", "D");

    private static readonly Gen<DateTimeOffset> Moment = Gen.Select(
        Gen.Long[0, TimeSpan.TicksPerDay * 400], Gen.Int[-14, 14], (ticks, hours) => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(hours)).AddTicks(ticks));

    private static readonly Gen<string?> Words = Gen.OneOf(Generate.Text.Select(text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<ActionItem> Item = Gen.Recursive<ActionItem>((depth, item) => Gen.Select(
        Generate.Text,
        item.Array[0, depth < 3 ? 2 : 0],
        (text, items) => new ActionItem { Label = $"{depth})", Text = text, Items = items }));

    private static readonly Gen<ActionStepContent> StepContent = Gen.Select(
        Gen.Select(Generate.Text, Generate.Text, Words, Gen.Bool),
        Item.Array[0, 2],
        Gen.Shuffle((string[])["1", "2", "O"], 0, 3),
        Gen.Shuffle((Tier[])[Tier.All, Tier.Some, Tier.One], 0, 3),
        Gen.Select(Generate.ScheduleText, Gen.Enum<Cadence>(), Words, Gen.Int[1, 3]),
        Gen.Int[0, 3],
        (texts, items, initiatives, tiers, schedule, parties) => SmallPlan.Says(texts.Item1) with
        {
            Text = texts.Item2,
            Markup = texts.Item3,
            IsTitleCoined = texts.Item4,
            Items = items,
            Initiatives = initiatives,
            Tiers = tiers,
            Schedule = Schedule.Parse(schedule.Item1) with
            {
                CadenceMentions = [.. Enumerable.Repeat(new CadenceMention { Cadence = schedule.Item2, AsWritten = "often", Item = schedule.Item3, AnchorYear = 2024 }, schedule.Item4)],
            },
            Responsibilities = [.. SmallPlan.Says("any").Responsibilities.Append(new() { AsWritten = "teams", Kind = ResponsibilityKind.UnnamedGroup }).Take(parties)],
        });

    private static readonly Gen<PlanContent> Front = Gen.Select(
        Gen.Select(Generate.Text, Words, Words, Words),
        Gen.OneOfConst<Cadence?>(null, Cadence.Annual, Cadence.Biennial),
        Gen.Shuffle((string[])["1", "2", "3", "O", "4"], 2, 5),
        Generate.Text.Array[0, 3],
        Gen.Shuffle((string[])["ED", "EC", "PD", "RT"], 0, 4),
        Gen.Select(Generate.PartialDate, Words).Array[0, 3],
        (texts, cadence, initiatives, principles, glossary, timeline) => SmallPlan.Front with
        {
            Title = texts.Item1,
            Subtitle = texts.Item2,
            Strategy = texts.Item3,
            TheoryOfAction = texts.Item4 is null ? null : new TheoryOfAction { If = texts.Item4, Then = texts.Item1, AsWritten = "IF, THEN" },
            ReviewCadence = cadence,
            Initiatives = [.. initiatives.Select(SmallPlan.Initiative)],
            KeyPrinciples = [.. principles.Select(SmallPlan.Principle)],
            Glossary = [.. glossary.Select(abbreviation => SmallPlan.Entry(abbreviation, $"The {abbreviation}", GlossaryKind.Group))],
            Timeline = [.. timeline.Select(each => new TimelineEvent { PlanId = SmallPlan.Id, Number = 1, DateAsWritten = "then", Start = each.Item1, Description = each.Item2, Body = "EC" })],
        });

    private static readonly Gen<(string Name, DateOnly On, Func<StrategicPlan, StrategicPlan> Do)> RecordStage = Of(
        "RecordStage",
        Gen.Select(Code, Gen.Enum<Stage>(), Words),
        (plan, on, at, by, each) => plan.RecordStage(each.Item1, each.Item2, on, at, by, each.Item3));

    /// <summary>A thing that is done to a plan, with the day from which it holds.</summary>
    public static Gen<(string Name, DateOnly On, Func<StrategicPlan, StrategicPlan> Do)> Verb { get; } = Gen.OneOf(
        RecordStage,
        RecordStage,
        Of("RecordProgress", Gen.Select(Code, Generate.Text), (plan, on, at, by, each) => plan.RecordProgress(each.Item1, each.Item2, on, at, by)),
        Of("AddStep", Gen.Select(Code, Gen.Enum<PlanSection>(), StepContent), (plan, on, at, by, each) => plan.AddStep(each.Item1, each.Item2, each.Item3, on, at, by, "needed")),
        Of("AmendStep", Gen.Select(Code, StepContent), (plan, on, at, by, each) => plan.AmendStep(each.Item1, each.Item2, on, at, by, each.Item2.Markup)),
        Of("RetireStep", Code, (plan, on, at, by, code) => plan.RetireStep(code, on, at, by)),
        Of("RestoreStep", Code, (plan, on, at, by, code) => plan.RestoreStep(code, on, at, by)),
        Of("Amend", Front, (plan, on, at, by, front) => plan.Amend(front, on, at, by)));

    /// <summary>A plan after up to forty things were done to it.</summary>
    public static Gen<StrategicPlan> Plan { get; } = Verb.Array[0, 40].Select(verbs => verbs.Aggregate(SmallPlan.Plan, (plan, verb) => Done(plan, verb.Do) ?? plan));

    /// <summary>The plan after something was done to it; null when a rule refused it.</summary>
    public static StrategicPlan? Done(StrategicPlan plan, Func<StrategicPlan, StrategicPlan> verb)
    {
        try
        {
            return verb(plan);
        }
        catch (BrokenRuleException)
        {
            return null;
        }
    }

    private static Gen<(string, DateOnly, Func<StrategicPlan, StrategicPlan>)> Of<T>(
        string name, Gen<T> what, Func<StrategicPlan, DateOnly, DateTimeOffset, string?, T, StrategicPlan> verb) =>
        Gen.Select(Generate.Day, Moment, Words, what, (on, at, by, each) =>
            (name, on, (Func<StrategicPlan, StrategicPlan>)(plan => verb(plan, on, at, by, each))));
}
