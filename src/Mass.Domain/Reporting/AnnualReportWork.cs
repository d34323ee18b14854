using static Mass.Domain.Reporting.AnnualReport;

namespace Mass.Domain.Reporting;

/// <summary>The part of an annual report that tells what was done beside the plan's own moves.</summary>
internal static class AnnualReportWork
{
    public static void Write(AnnualReport report, Markdown page)
    {
        page.Heading(2, "Sessions")
            .Table(
                "No sessions were recorded.",
                ["Tier", "Held", "Planned", "Cancelled"],
                report.Sessions.Select(tier => (IReadOnlyList<string?>)[tier.Tier?.ToString() ?? "Together", Number(tier.Held), Number(tier.Planned), Number(tier.Cancelled)]));
        Reviews(report, page);
        Advocacy(report.Advocacy, page);
    }

    private static void Reviews(AnnualReport report, Markdown page) => page
        .Heading(2, "Reviews presented")
        .Table(
            "No reviews were recorded as presented.",
            ["Review", "Plan year", "Presented on", "To", "Recommendations"],
            report.Reviews.Select(each => (IReadOnlyList<string?>)
            [
                each.Cycle.Name, each.Review.PlanYear.Label, Day(each.Review.PresentedOn!.Value), each.Cycle.PresentedTo, Number(each.Review.Recommendations.Count),
            ]));

    private static void Advocacy(AdvocacyYear advocacy, Markdown page) => page
        .Heading(2, "Advocacy")
        .Paragraph(advocacy.OralTestimonies + advocacy.WrittenTestimonies == 0
            ? "No testimony was recorded."
            : $"Testimony in person: {Number(advocacy.OralTestimonies)}. In writing: {Number(advocacy.WrittenTestimonies)}. Different voices: {Number(advocacy.Voices)}.")
        .Table(
            "No actions on bills were recorded.",
            ["Bill", "Title", "Stance", "Came to", "On", "Testimony"],
            advocacy.Bills.Select(each => (IReadOnlyList<string?>)
            [
                each.Bill.Number, each.Bill.Title, each.Bill.Stance.ToString(), Words.Of(each.Status), Day(each.On), Number(each.Testimonies),
            ]))
        .Table(
            "No news on advocacy was recorded.",
            ["Channel", "Pieces of news"],
            advocacy.Updates.Select(each => (IReadOnlyList<string?>)[Words.Of(each.Channel), Number(each.Count)]));
}
