using System.Globalization;
using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>Tells what two contents say differently, field by field.</summary>
internal static class ContentComparison
{
    public static IReadOnlyList<FieldChange> Of(ActionStepContent before, ActionStepContent after) => Fields(
        ("title", before.Title, after.Title),
        ("isTitleCoined", Text(before.IsTitleCoined), Text(after.IsTitleCoined)),
        ("text", before.Text, after.Text),
        ("markup", before.Markup, after.Markup),
        ("introduction", before.Introduction, after.Introduction),
        ("items", Text(before.Items), Text(after.Items)),
        ("initiativesAsWritten", before.InitiativesAsWritten, after.InitiativesAsWritten),
        ("initiatives", string.Join(", ", before.Initiatives), string.Join(", ", after.Initiatives)),
        ("tiersAsWritten", before.TiersAsWritten, after.TiersAsWritten),
        ("tiers", string.Join(", ", before.Tiers), string.Join(", ", after.Tiers)),
        ("schedule", before.Schedule.Text, after.Schedule.Text),
        ("cadences", Text(before.Schedule.CadenceMentions), Text(after.Schedule.CadenceMentions)),
        ("responsibleAsWritten", before.ResponsibleAsWritten, after.ResponsibleAsWritten),
        ("responsibilities", Text(before.Responsibilities), Text(after.Responsibilities)));

    public static IReadOnlyList<ContentDifference> Of(PlanContent before, PlanContent after)
    {
        var own = Fields(
            ("title", before.Title, after.Title),
            ("subtitle", before.Subtitle, after.Subtitle),
            ("period", before.Period.ToString(), after.Period.ToString()),
            ("theoryOfAction.if", before.TheoryOfAction?.If, after.TheoryOfAction?.If),
            ("theoryOfAction.then", before.TheoryOfAction?.Then, after.TheoryOfAction?.Then),
            ("theoryOfAction.asWritten", before.TheoryOfAction?.AsWritten, after.TheoryOfAction?.AsWritten),
            ("strategy", before.Strategy, after.Strategy),
            ("introduction", before.Introduction, after.Introduction),
            ("reviewCadence", before.ReviewCadence?.ToString(), after.ReviewCadence?.ToString()),
            ("stagesHeading", before.StagesHeading, after.StagesHeading));
        return
        [
            .. own.Count > 0 ? [new ContentDifference(AmendmentKind.Changed, AmendmentTarget.Plan, null, own)] : Array.Empty<ContentDifference>(),
            .. Items(AmendmentTarget.Initiative, before.Initiatives, after.Initiatives, initiative => initiative.Number, (a, b) => Fields(
                ("heading", a.Heading, b.Heading), ("statement", a.Statement, b.Statement))),
            .. Items(AmendmentTarget.KeyPrinciple, before.KeyPrinciples, after.KeyPrinciples, principle => Text(principle.Number), (a, b) => Fields(
                ("text", a.Text, b.Text))),
            .. Items(AmendmentTarget.GlossaryEntry, before.Glossary, after.Glossary, entry => entry.Abbreviation, (a, b) => Fields(
                ("number", Text(a.Number), Text(b.Number)), ("meaning", a.Meaning, b.Meaning), ("kind", a.Kind.ToString(), b.Kind.ToString()))),
            .. Items(AmendmentTarget.StageDefinition, before.StageDefinitions, after.StageDefinitions, stage => stage.Stage.ToString(), (a, b) => Fields(
                ("definition", a.Definition, b.Definition))),
            .. Items(AmendmentTarget.TimelineEvent, before.Timeline, after.Timeline, happening => Text(happening.Number), (a, b) => Fields(
                ("dateAsWritten", a.DateAsWritten, b.DateAsWritten),
                ("start", a.Start.ToString(), b.Start.ToString()),
                ("end", a.End?.ToString(), b.End?.ToString()),
                ("description", a.Description, b.Description),
                ("body", a.Body, b.Body),
                ("documents", string.Join(", ", a.DocumentCodes), string.Join(", ", b.DocumentCodes)))),
        ];
    }

    private static IEnumerable<ContentDifference> Items<T>(
        AmendmentTarget target, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, T, IReadOnlyList<FieldChange>> compare)
        where T : class
    {
        var old = before.ToDictionary(key, StringComparer.Ordinal);
        foreach (var item in after)
        {
            if (!old.Remove(key(item), out var known))
            {
                yield return new ContentDifference(AmendmentKind.Added, target, key(item), []);
            }
            else if (compare(known, item) is { Count: > 0 } changes)
            {
                yield return new ContentDifference(AmendmentKind.Changed, target, key(item), changes);
            }
        }

        foreach (var gone in before.Where(item => old.ContainsKey(key(item))))
        {
            yield return new ContentDifference(AmendmentKind.Retired, target, key(gone), []);
        }
    }

    private static IReadOnlyList<FieldChange> Fields(params ReadOnlySpan<(string Name, string? Before, string? After)> fields)
    {
        var changes = new List<FieldChange>();
        foreach (var (name, before, after) in fields)
        {
            if (before != after)
            {
                changes.Add(new FieldChange { Field = name, Before = before, After = after });
            }
        }

        return changes;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static string Text(IReadOnlyList<ActionItem> items) =>
        string.Join("\n", items.Select(item => $"{item.Label} {item.Text}" + (item.Items.Count > 0 ? "\n" + Indented(Text(item.Items)) : string.Empty)));

    private static string Text(IReadOnlyList<CadenceMention> mentions) => string.Join(
        "; ", mentions.Select(mention => string.Create(CultureInfo.InvariantCulture, $"{mention.Cadence}: {mention.AsWritten} {mention.AnchorYear} {mention.Item}").TrimEnd()));

    private static string Text(IReadOnlyList<Responsibility> parties) => string.Join(
        "; ", parties.Select(party => $"{party.AsWritten} ({party.Kind}{(party.PositionKey ?? party.CommitteeKey) switch { null => "", var key => $" {key}" }})"));

    private static string Indented(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
