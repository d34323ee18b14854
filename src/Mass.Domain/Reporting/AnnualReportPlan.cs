using Mass.Domain.Planning;
using static Mass.Domain.Reporting.AnnualReport;

namespace Mass.Domain.Reporting;

/// <summary>The part of an annual report that tells what became of the plan.</summary>
internal static class AnnualReportPlan
{
    public static void Write(AnnualReport report, Markdown page)
    {
        page.Heading(2, "Strategic initiatives");
        foreach (var initiative in report.Plan.Initiatives)
        {
            page.Heading(3, initiative.Heading);
            if (initiative.Statement is { } statement)
            {
                page.Quote(statement);
            }
        }

        page.Heading(2, "Where the steps stand")
            .Table(
                "No steps are in the plan.",
                ["Stage", "In the words of the plan", "Steps before", "Steps after"],
                report.StagesAfter.Select((after, index) => (IReadOnlyList<string?>)
                [
                    Name(after.Stage),
                    report.Plan.StageDefinitions.FirstOrDefault(definition => definition.Stage == after.Stage)?.Definition,
                    Number(report.StagesBefore[index].Count),
                    Number(after.Count),
                ]))
            .Heading(2, "What moved")
            .Table(
                "No moves between stages were recorded.",
                ["Step", "Title", "From", "To", "On", "Note"],
                report.Moves.Select(move => (IReadOnlyList<string?>)[move.Step.Code, move.Step.Title, Name(move.From), Name(move.To), Day(move.On), move.Note]))
            .Heading(2, "What was amended")
            .Table(
                "No amendments were recorded.",
                ["What", "How", "On", "Fields", "Reason"],
                report.Amendments.Select(amendment => (IReadOnlyList<string?>)
                [
                    Target(report, amendment), amendment.Kind.ToString(), Day(amendment.On), string.Join(", ", amendment.Changes.Select(change => change.Field)), amendment.Reason ?? amendment.AsWritten,
                ]))
            .Heading(2, "How the steps came along")
            .Table(
                "No progress updates were recorded.",
                ["Step", "Title", "On", "Progress"],
                report.Progress.Select(progress => (IReadOnlyList<string?>)[progress.Step.Code, progress.Step.Title, Day(progress.On), progress.Text]));
    }

    private static string Target(AnnualReport report, Amendment amendment) => amendment switch
    {
        { Target: AmendmentTarget.Plan } => "The plan",
        { Target: AmendmentTarget.ActionStep, TargetKey: { } code } => report.Plan.FindStep(code) is { } step ? $"{code} {step.Title}" : code,
        { Target: AmendmentTarget.Initiative } => $"Initiative {amendment.TargetKey}",
        { Target: AmendmentTarget.KeyPrinciple } => $"Key principle {amendment.TargetKey}",
        { Target: AmendmentTarget.GlossaryEntry } => $"Glossary: {amendment.TargetKey}",
        { Target: AmendmentTarget.StageDefinition } => $"Definition of {amendment.TargetKey}",
        _ => $"Event {amendment.TargetKey} of the timeline",
    };
}
