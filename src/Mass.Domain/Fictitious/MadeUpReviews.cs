using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Documents;
using Mass.Domain.Reviews;

namespace Mass.Domain.Fictitious;

/// <summary>The cycles of reviews, and the reviews of each: accepted, presented, in preparation, and one that is overdue.</summary>
internal static class MadeUpReviews
{
    public static void AddTo(FictitiousWorld world)
    {
        ReviewCycle Cycle(string code, string name, ReviewSubject subject, Cadence cadence, int first, string? support, string? position, string? body, string presentedTo, params string[] steps) => new()
        {
            AssociationId = world.AssociationId,
            Code = code,
            Name = name,
            Subject = subject,
            Cadence = cadence,
            FirstYear = new(first),
            SupportId = support is null ? null : world.Support(support),
            PositionId = position is null ? null : world.Position(position),
            CommitteeId = body is null ? null : world.Body(body),
            PresentedTo = presentedTo,
            StepIds = world.Steps(steps),
        };

        List<ReviewCycle> cycles =
        [
            Cycle("RC-PLAN", "Annual review of the strategic plan", ReviewSubject.Plan, Cadence.Annual, 2022, null, "ED", "EC", "The members", "SO-08") with { LastYear = new(2026) },
            Cycle("RC-PM-L", "Program review: Learning", ReviewSubject.Program, Cadence.Biennial, 2022, "WEB", "PM-L", "PRC", "The Executive Director", "SO-03"),
            Cycle("RC-PM-A", "Program review: Assistant Superintendents", ReviewSubject.Program, Cadence.Biennial, 2022, "ALS-1", "PM-A", "PRC", "The Executive Director", "SO-03"),
            Cycle("RC-PM-E", "Program review: Equity", ReviewSubject.Program, Cadence.Biennial, 2022, "EQC", "PM-E", "PRC", "The Executive Director", "SO-03"),
            Cycle("RC-LAWS", "By-laws, vision, mission and core beliefs", ReviewSubject.ByLaws, Cadence.Decennial, 2024, null, "ED", "EC", "The members", "SO-05"),
            Cycle("RC-NEEDS", "Needs of the members", ReviewSubject.Needs, Cadence.Annual, 2022, null, "CMS", "EC", "The Executive Committee", "SO-05"),
            Cycle("RC-STAFF", "Staffing of the association", ReviewSubject.Staffing, Cadence.Annual, 2022, null, "ED", "EC", "The Executive Committee", "SO-05", "AS-14"),
            Cycle("RC-PRACT", "Operational practices", ReviewSubject.Practices, Cadence.Biennial, 2023, null, "DOO", "PPW", "The Executive Committee", "AS-13"),
        ];
        var reports = new List<Document>();
        List<Review> reviews = [.. cycles.SelectMany(cycle => Reviews(world, cycle, reports))];
        world.Records = world.Records with { ReviewCycles = cycles, Reviews = reviews, Documents = [.. world.Records.Documents, .. reports] };
    }

    private static IEnumerable<Review> Reviews(FictitiousWorld world, ReviewCycle cycle, List<Document> reports)
    {
        var interval = cycle.Cadence switch { Cadence.Annual => 1, Cadence.Biennial => 2, _ => 10 };
        for (var year = cycle.FirstYear.StartYear; year <= 2026; year += interval)
        {
            // Nobody carried out the review of the staffing in 2025: it is overdue.
            if (cycle.Subject == ReviewSubject.Staffing && year == 2025)
            {
                continue;
            }

            var presentedOn = new DateOnly(year + 1, 5, 14);
            var isPresented = presentedOn < FictitiousWorld.Today;
            var report = MadeUpDocuments.Of(world, string.Create(CultureInfo.InvariantCulture, $"RV-{cycle.Code[3..]}-{year}"), DocumentKind.ReviewReport, $"{cycle.Name}, {new PlanYear(year).Label}", presentedOn) with
            {
                IsPublished = cycle.Subject is ReviewSubject.Plan or ReviewSubject.ByLaws,
            };
            if (isPresented)
            {
                reports.Add(report);
            }

            yield return Written(cycle, isPresented, new()
            {
                AssociationId = world.AssociationId,
                CycleId = cycle.Id,
                PlanYear = new(year),
                Status = !isPresented ? ReviewStatus.InPreparation : year >= 2025 ? ReviewStatus.Presented : ReviewStatus.Accepted,
                PresentedOn = isPresented ? presentedOn : null,
                DocumentId = isPresented ? report.Id : null,
            });
        }
    }

    private static Review Written(ReviewCycle cycle, bool isPresented, Review review) => (cycle.Subject, isPresented) switch
    {
        (_, false) => review,
        (ReviewSubject.Program, _) => review with
        {
            SelfAssessment = "The program does what it set out to do for most of those whom it is for.",
            Structure = "A program manager, and facilitators from among the members.",
            Systems = "Registration and reminders are one system now.",
            Staffing = "Enough for the present number of sessions.",
            Practices = "Each session ends with a short survey.",
            RediIntegration = "Equity is in each session's plan; the choice of presenters comes next.",
            Recommendations = ["Ask the round tables for presenters", "Record more of the sessions"],
        },
        (ReviewSubject.Staffing, _) => review with { Staffing = "Two positions carry more than they should.", Recommendations = ["Look at the share of each position"] },
        (ReviewSubject.Practices, _) => review with { Practices = "Most practices are written down.", Systems = "Two systems keep the same list.", RediIntegration = "The use of vendors was looked at.", Recommendations = ["Finish the handbook"] },
        _ => review with { SelfAssessment = "More was done than was begun.", Recommendations = ["Do fewer things at once"] },
    };
}
