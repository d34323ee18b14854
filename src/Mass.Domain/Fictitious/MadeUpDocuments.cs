using System.Globalization;
using Mass.Domain.Documents;

namespace Mass.Domain.Fictitious;

/// <summary>The documents beside minutes, review reports and testimony, which come with what they belong to.</summary>
internal static class MadeUpDocuments
{
    public static void AddTo(FictitiousWorld world)
    {
        world.Records = world.Records with
        {
            Documents =
            [
                .. Enumerable.Range(2022, 4).Select(year => Of(
                    world, $"AR-{year.ToString(CultureInfo.InvariantCulture)}", DocumentKind.AnnualReport, $"Annual Report {FictitiousWorld.PeriodOf(year).Start.Year.ToString(CultureInfo.InvariantCulture)}-{((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture)}", new(year + 1, 9, 15))),
                Of(world, "SD-01", DocumentKind.SupportingDocument, "Organization Chart and Roles and Responsibilities 2022", new(2022, 3, 14)),
                Of(world, "SD-02", DocumentKind.SupportingDocument, "Organization Chart and Roles and Responsibilities 2024", new(2024, 7, 1)) with { Supersedes = "SD-01" },
                Of(world, "SD-03", DocumentKind.SupportingDocument, "Roles and Responsibilities of Officers", new(2022, 12, 1)) with { StepCode = "SO-07" },
                Of(world, "SD-04", DocumentKind.SupportingDocument, "Roles and Responsibilities of Members of the Executive Committee (draft)", null) with { StepCode = "SO-07", IsPublished = false },
                Of(world, "TL-01", DocumentKind.SupportingDocument, "Report of Findings", new(2021, 12, 9)),
                Of(world, "TL-02", DocumentKind.SupportingDocument, "Strategic Plan as approved", new(2022, 5, 12)),
                Of(world, "TR-01", DocumentKind.TransitionDocument, "Transition of the Executive Director", new(2023, 3, 1)),
                Of(world, "TR-02", DocumentKind.TransitionDocument, "Succession Plan", new(2025, 10, 1)) with { ReviewOn = new(2027, 10, 1) },
                Of(world, "RF-01", DocumentKind.Reference, "Framework for Public Relations and Communication", new(2023, 2, 1)) with { StepCode = "AS-05" },
                Of(world, "RF-02", DocumentKind.Reference, "Framework for Public Relations and Communication, second version", new(2025, 8, 1)) with { StepCode = "AS-05", Supersedes = "RF-01" },
                Policy("PO-01", "Model Policy on Social Media", new(2025, 3, 1), "AS-16"),
                Policy("PO-02", "Model Policy on Artificial Intelligence", new(2025, 3, 1), "AS-16"),
                Policy("PO-03", "Use of Vendors and Consultants", new(2024, 2, 1), "AS-13"),
                Policy("PO-04", "Confidentiality of Individual Support", new(2024, 4, 1), "AS-13"),
                Policy("PO-05", "Expenses and Travel", new(2024, 6, 1), "AS-13"),
                Policy("PO-06", "How Seats Are Filled", new(2024, 9, 1), "AS-13"),
                Policy("PO-07", "Complaints", new(2025, 1, 15), "AS-13"),
                Policy("PO-08", "Website and Accessibility", new(2025, 5, 1), "AS-13"),
                Of(world, "HB-01", DocumentKind.Handbook, "Employee Handbook (draft)", new(2025, 6, 1)) with { StepCode = "AS-13", IsPublished = false },
                Of(world, "HB-02", DocumentKind.Handbook, "Contracts of Consultants", new(2024, 11, 1)) with { StepCode = "AS-13", IsPublished = false },
                Of(world, "HB-03", DocumentKind.Handbook, "Handbook of Mentors and Thought Partners", new(2022, 8, 20)) with { StepCode = "AS-06" },
                Of(world, "BL-01", DocumentKind.ByLaws, "By-Laws 2014", new(2014, 7, 1)),
                Of(world, "BL-02", DocumentKind.ByLaws, "By-Laws 2025", new(2025, 5, 8)) with { Supersedes = "BL-01", StepCode = "SO-05", ReviewOn = new(2034, 7, 1) },
            ],
        };

        Document Policy(string code, string title, DateOnly date, string step) => Of(world, code, DocumentKind.Policy, title, date) with { StepCode = step, Group = "Policies and Processes", ReviewOn = date.AddYears(2) };
    }

    /// <summary>A document with an address that goes nowhere.</summary>
    public static Document Of(FictitiousWorld world, string code, DocumentKind kind, string title, DateOnly? date) => new()
    {
        AssociationId = world.AssociationId,
        Code = code,
        Kind = kind,
        Title = title,
        Date = date,
        Url = new Uri($"https://example.org/{world.Slug}/documents/{code.ToLowerInvariant()}"),
    };
}
