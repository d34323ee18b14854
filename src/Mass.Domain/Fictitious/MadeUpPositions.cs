using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>The positions: a staff of eleven under an executive director, and what each answers for.</summary>
internal static class MadeUpPositions
{
    public static void AddTo(FictitiousWorld world)
    {
        Position Position(string? abbreviation, string title, string? reportsTo, decimal share, params string[] responsibilities) => new()
        {
            AssociationId = world.AssociationId,
            Abbreviation = abbreviation,
            Title = title,
            ReportsToKey = reportsTo,
            FullTimeEquivalent = share,
            Responsibilities = responsibilities,
        };

        world.Records = world.Records with
        {
            Positions =
            [
                Position("ED", "Executive Director", null, 1, "Leads the association and its staff", "Answers to the Executive Committee for the strategic plan"),
                Position("DOO", "Director of Operations", "ED", 1, "Runs the office, the webinars and the conferences", "Keeps the policies and the employee handbook"),
                Position("DFM", "Director of Finance and Member Services", "ED", 1, "Keeps the budget and the books", "Keeps the membership register"),
                Position("DSN", "Director of Support Networks", "ED", 0.8m, "Leads the mentors and thought partners", "Calls the Crisis Support Team"),
                Position("PM-L", "Program Manager, Learning", "DOO", 0.6m, "Leads the webinars, courses and the skills library"),
                Position("PM-A", "Program Manager, Assistant Superintendents", "DSN", 0.6m, "Leads the seminars and mentoring of assistant superintendents"),
                Position("PM-E", "Program Manager, Equity", "ED", 0.6m, "Leads the equity courses and the equity assessment"),
                Position("PRS", "Public Relations Specialist", "ED", 0.5m, "Writes the newsletter", "Keeps the communication plan and the website"),
                Position("GRS", "Government Relations Specialist", "ED", 0.5m, "Follows bills and prepares testimony", "Keeps the contact with legislators and the state agency"),
                Position("TS", "Technology Specialist", "DOO", 0.5m, "Moves mail, lists and documents to the new platform"),
                Position("CMS", "Coordinator of Member Services", "DFM", 1, "Welcomes new members", "Answers for the survey of topics through the round tables"),
                Position(null, "Legal Counsel", "ED", 0.3m, "Counsels individual members in confidence", "Writes legal briefs"),
            ],
        };
    }
}
