using System.Globalization;
using Mass.Domain.Committees;
using static Mass.Domain.Reporting.AnnualReport;

namespace Mass.Domain.Reporting;

/// <summary>The part of an annual report that tells what was done beside the plan's own moves.</summary>
internal static class AnnualReportWork
{
    public static void Write(AnnualReport report, Markdown page)
    {
        Metrics(report, page);
        Supports(report, page);
        Leadership(report.Leadership, page);
        Reviews(report, page);
        Advocacy(report.Advocacy, page);
    }

    private static void Metrics(AnnualReport report, Markdown page) => page
        .Heading(2, "Metrics against targets")
        .Table(
            "No metrics were recorded.",
            ["Metric", "Name", "Value", "Target", "Standing", "Why"],
            report.Metrics.Select(each => (IReadOnlyList<string?>)
            [
                each.Metric.Code,
                each.Metric.Name,
                Figures.Of(each.Metric, each.Evaluation.Value) ?? each.Evaluation.Observation?.Text,
                Figures.Of(each.Metric, each.Evaluation.Target),
                Words.Of(each.Evaluation.Status),
                each.Evaluation.Explanation,
            ]));

    private static void Supports(AnnualReport report, Markdown page) => page
        .Heading(2, "Sessions and coverage")
        .Table(
            "No sessions were recorded.",
            ["Tier", "Held", "Planned", "Cancelled"],
            report.Sessions.Select(tier => (IReadOnlyList<string?>)[tier.Tier?.ToString() ?? "Together", Number(tier.Held), Number(tier.Planned), Number(tier.Cancelled)]))
        .Table(
            "No members were recorded.",
            ["Tier", "Members reached", "Members in scope", "Share"],
            report.Coverage.Tiers.Where(tier => tier.Whole.InScope > 0).Select(tier => (IReadOnlyList<string?>)
            [
                tier.Tier.ToString(),
                tier.Whole.Reached is { } reached ? Number(reached)
                    : report.AsOf <= report.PlanYear.LastDay ? "Told once the plan year is over"
                    : $"Fewer than {Number(Suppression.DefaultMinimumGroupSize)} reached, or fewer than {Number(Suppression.DefaultMinimumGroupSize)} not",
                Number(tier.Whole.InScope),
                tier.Whole.Percentage is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share:0.0} %") : null,
            ]));

    private static void Leadership(LeadershipOpportunities leadership, Markdown page) => page
        .Heading(2, "Opportunities for leadership")
        .Table(
            "No seats and no volunteer opportunities were recorded.",
            ["What", "How many"],
            leadership is { Seats: 0, SeatsBefore: 0, TermsStarted: 0, VolunteerOpportunities: 0, VolunteerSignups: 0 } ? [] : (IEnumerable<IReadOnlyList<string?>>)
            [
                ["Seats before the plan year", Number(leadership.SeatsBefore)],
                ["Seats at its end", Number(leadership.Seats)],
                ["Seats that someone sits in", Number(leadership.FilledSeats)],
                ["Terms started", Number(leadership.TermsStarted)],
                ["People who sat in a seat for the first time", Number(leadership.FirstTimers)],
                ["Volunteer opportunities opened", Number(leadership.VolunteerOpportunities)],
                ["Sign-ups for them", Number(leadership.VolunteerSignups)],
            ]);

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
