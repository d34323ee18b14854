using static Mass.Domain.Reporting.AnnualReport;

namespace Mass.Domain.Reporting;

/// <summary>The end of an annual report: how it was counted.</summary>
internal static class AnnualReportNotes
{
    public static void Write(AnnualReport report, Markdown page) => page
        .Heading(2, "How this was counted")
        .Bullets(Notes(report));

    private static IEnumerable<string> Notes(AnnualReport report)
    {
        yield return $"The report is written as of {Day(report.AsOf)} from what was recorded by then; a plan year runs from July 1 to June 30, both included.";
        yield return "Steps before are those in the plan on the day before the plan year, and steps after those on the last day counted, each at the stage it had then.";
        yield return "A session of a support for several tiers is counted in each of them and once in all together.";
        yield return "Metrics are those that are not confidential; each is held against the target for the plan year, and a value that is missing is not zero.";
        yield return $"Members reached are counted by person among those who were members on {Day(report.Coverage.CountedOn)}; a number is held back where fewer than {Suppression.DefaultMinimumGroupSize} were reached or left out.";
        yield return "Seats are those that a body has; seats that are only spoken of are not counted.";
        if (report.HasFinances)
        {
            yield return "Finances are those of the fiscal years that end in the plan year; an amount that is not known is not zero, and sums that lack one say so.";
        }

        var coined = report.Moves.Select(move => move.Step).Concat(report.Progress.Select(progress => progress.Step)).Where(step => step.IsTitleCoined).Select(step => step.Code).Distinct().ToList();
        if (coined.Count > 0)
        {
            yield return $"The plan gives {string.Join(", ", coined)} no heading; their titles were made for this record.";
        }
    }
}
