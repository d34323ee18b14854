using System.Globalization;
using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

public sealed partial record AnnualReport
{
    /// <summary>The report as a text in Markdown, in the plan's own words.</summary>
    public string ToMarkdown()
    {
        var page = new Markdown()
            .Heading(1, $"Annual report {PlanYear}")
            .Paragraph($"{Association.Name}: {Plan.Title}")
            .Paragraph(HasBegun
                ? $"From {Day(PlanYear.FirstDay)} to {Day(Span.Last)}{(IsComplete ? string.Empty : "; the plan year is not over")}."
                : $"The plan year begins on {Day(PlanYear.FirstDay)}; the report is written as of {Day(AsOf)}.");
        AnnualReportPlan.Write(this, page);
        AnnualReportWork.Write(this, page);
        if (HasFinances)
        {
            AnnualReportFinances.Write(this, page);
        }

        AnnualReportNotes.Write(this, page);
        return page.ToString();
    }

    internal static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Name(Stage? stage) => stage?.ToString() ?? "No stage recorded";
}
