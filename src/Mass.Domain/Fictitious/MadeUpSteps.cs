using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>The steps with which the plan began, in words of their own; two more come by amendment.</summary>
internal static class MadeUpSteps
{
    public static IEnumerable<ActionStep> Of(Guid planId, AssociationRecords records)
    {
        var steps = Rows.Select(row => new ActionStep
        {
            PlanId = planId,
            Code = row.Code,
            Section = row.Code[0] == 'A' ? PlanSection.ActionSteps : PlanSection.StandingOperations,
            Revisions = [new() { Content = Content(row, records) }],
        });
        return steps;
    }

    public static ActionStepContent Content(MadeUpStep row, AssociationRecords records) => new()
    {
        Title = row.Title,
        Text = string.Join(' ', [row.Title, row.Introduction, .. row.Items.SelectMany(item => item.WithDescendants()).Select(item => $"{item.Label} {item.Text}")]),
        Introduction = row.Introduction,
        Items = row.Items,
        InitiativesAsWritten = row.Initiatives,
        Initiatives = [.. row.Initiatives.Replace(" and ", ",", StringComparison.Ordinal).Split(',')],
        TiersAsWritten = row.Tiers,
        Tiers = [.. row.Tiers.Split(" and ").Select(Enum.Parse<Tier>)],
        Schedule = Schedule.Parse(row.Years) with { CadenceMentions = row.Cadences },
        ResponsibleAsWritten = row.Responsible,
        Responsibilities = MadeUpParties.Read(row.Responsible, records),
    };

    public static MadeUpStep SocialMediaAndAi { get; } = new(
        "AS-16", "Social Media and Artificial Intelligence", "Learn what helps and what harms, gather best practice, and write policies that districts can use.", "1,2,3", "All", "2023 2024 2025 2026", "ED and EC and appropriate teams",
        Items(("1)", "Publish a model policy on social media.", []), ("2)", "Publish a model policy on artificial intelligence.", [])));

    public static MadeUpStep Pipeline { get; } = new(
        "AS-17", "Educator Pipeline", "With partners, find and keep educators at every level.", "1,2,3", "All", "2023 2024 2025 2026 2027", "ED and EC and appropriate teams", []);

    private static IReadOnlyList<MadeUpStep> Rows { get; } =
    [
        new("AS-01", "Position for Member Services", "Fill the open full-time position once it is clear where it is needed most.", "1", "All", "2021 2022", "ED and staff", []),
        new("AS-02", "Findings and Plan", "Finish the report of findings and this plan.", "1", "All", "2021 2022", "ED and EC", []),
        new("AS-03", "Open the Committees", "Widen PD and LC, so that more members take part in what is decided.", "1", "All", "2022 2023", "ED",
            Items(("1)", "Add five at-large seats to each; let members attend without a vote; offer short pieces of work to volunteers.", []))),
        new("AS-04", "Webinars", "Offer more webinars on technical skills, and on working with staff and their unions.", "1", "Some", "2022 2023", "ED, DOO and appropriate teams",
            Items(("1)", "Hold a three-part series on labor relations and negotiations each year.", []), ("2)", "Bring the equity webinars into the series.", []), ("3)", "Keep the recordings in one place.", []))),
        new("AS-05", "Strategic Communication", "Teach the skills of strategic communication.", "1", "All", "2022 2023 2024", "ED, PD and PRS",
            Items(("1)", "Give round tables access to experts and to one another.", []), ("2)", "Take it up at the conferences.", []), ("3)", "Write and staff a communication plan.", [("a)", "Draft a framework for it.")]))),
        new("AS-06", "Leaders' Support Network", "Enlist veteran superintendents as mentors and thought partners.", "1", "Some and One", "2021 2022 2023", "ED, DSN and appropriate teams",
            Items(("1)", "They meet monthly with those whom they support, and form the Crisis Support Team when one is needed.", []), ("2)", "They meet each month with their coordinators.", [])),
            [new() { Cadence = Cadence.Monthly, AsWritten = "monthly", Item = "1" }, new() { Cadence = Cadence.Monthly, AsWritten = "each month", Item = "2" }]),
        new("AS-07", "Boot Camp", "Plan and hold a boot camp of two days for new superintendents.", "1", "Some", "2022 2023", "ED, BCP and appropriate teams", []),
        new("AS-08", "Seats for All Kinds of Districts", "Look at the by-laws for who sits on the Executive Committee, so that urban, rural, regional, vocational and collaborative leaders do.", "3", "All", "2022", "ED, EC and EDI", []),
        new("AS-09", "Formal Networks", "Bring back the formal networks with partners, and a working relationship with the Commissioner.", "1", "All", "2022- 2026", "ED, EC and teams", []),
        new("AS-10", "Skills Library", "Build a year-long program of webinars and keep the recordings as a library of skills.", "1 and 2", "All and Some", "2023 2024 2025", "ED, PD, TSS, DOO and appropriate teams",
            Items(("1)", "Survey the members each year through the round tables for topics.", [("a)", "Design and publish webinars from the answers."), ("b)", "Name what else is needed each year.")])),
            [new() { Cadence = Cadence.Annual, AsWritten = "each year", Item = "1" }]),
        new("AS-11", "Assistant Superintendents", "Widen what there is to learn and to lead for assistant superintendents.", "2", "Some", "2022 2023 2024", "ED, DSN, ASWG and Program Managers",
            Items(
                ("1)", "Found a working group with a structure of its own.", [("a)", "Direct to it what concerns assistant superintendents."), ("b)", "Offer short pieces of work and a voice.")]),
                ("2)", "Formal structures.", [("a)", "A strand at the summer conference."), ("b)", "A mentor program."), ("c)", "Leadership seminars I, II and III."), ("d)", "A welcome lunch for those who are new.")]))),
        new("AS-12", "Equity Work and its Assessment", "Let equity show in all work, and find out whether it succeeds.", "3", "All and Some", "2022 2023 2024 2025", "ED, PM-E, DSN and appropriate teams",
            Items(
                ("1)", "Convene an advisory group that designs the assessment.", [("a)", "Track 1: the association itself."), ("b)", "Track 2: leaders in their practice."), ("c)", "Track 3: districts and schools.")]),
                ("2)", "Support leaders in bringing the work to classrooms.", []),
                ("3)", "Support partners in the same work.", []))),
        new("AS-13", "Organization and Processes", "Look at the organization through a lens of equity.", "1,2,3 and O", "All", "2022 2023 2024 2025", "ED, PM-E, EDI subgroup and EC",
            Items(
                ("1)", "Working committees with members of EDI.", [("a)", "Review vision, mission, beliefs and core values."), ("b)", "Review practices, manuals and the website, and the use of vendors.")]),
                ("2)", "A small working committee.", [("a)", "Write down and post all policies and processes."), ("b)", "Draft an employee handbook beside the consultants' contracts.")]))),
        new("AS-14", "Legislation and Advocacy", "Say more about federal legislation, and teach how laws are made.", "2", "All", "2022 2023 2024 2025", "ED, LC and GRS",
            Items(
                ("1)", "Communicate on federal legislation.", [("a)", "Put a federal advocacy section on each monthly agenda of LC.")]),
                ("2)", "Teach the legislative process.", [("a)", "In parts: researching a bill, knowing legislators, preparing testimony."), ("b)", "Let more voices testify on bills.")]),
                ("3)", "Put first: the funding of special education, rural schools, and districts outside the funding formula.", []),
                ("4)", "Find out whether there is staff enough for it.", [])),
            [new() { Cadence = Cadence.Monthly, AsWritten = "monthly", Item = "1.a" }]),
        new("AS-15", "Round Tables", "Look at how the round tables are built, so that more members lead in their regions.", "3", "Some", "2022 2023 2024 2025", "ED, EC, RT Presidents and teams",
            Items(("1)", "More chances to lead.", []), ("2)", "Let networks grow, one of smaller districts among them.", [("a)", "Learning in small groups."), ("b)", "Legislative briefings.")]))),
        new("SO-01", "Communication", "Keep up the newsletter, the list, the notes after calls with the Commissioner, committee notes, legal briefs and calls to write with one click; think the website over.", "O", "All", "2021 and ongoing", null, [],
            [new() { Cadence = Cadence.Weekly, AsWritten = "weekly" }]),
        new("SO-02", "Legal Counsel", "Keep up legal counsel for the individual member.", "O", "One", "2022 and ongoing", null, []),
        new("SO-03", "Program Reviews", "Every two years each program manager presents a review: self-assessment, structure, systems, staffing, practices and equity.", "3 and O", "Some", "2022 2024 2026", "ED, EDI and Program Managers",
            Items(("1)", "Program managers convene a small committee for it.", [])), [new() { Cadence = Cadence.Biennial, AsWritten = "Every two years", AnchorYear = 2022 }]),
        new("SO-04", "Advocacy and Partners", "Know legislators and the state agency well, and work with the other associations.", "O", "All", "2022 and ongoing", "ED, LC, GRS and Legal",
            Items(("1)", "Deepen the relationships.", []), ("2)", "Build on the partnerships.", []), ("3)", "Legal support in all three tiers.", []))),
        new("SO-05", "The Association Reviews Itself", "Review by-laws, vision, mission and beliefs every ten years from 2024 on.", "O", "All", "2022 and ongoing", "ED, EC, Program Managers and appropriate teams",
            Items(("1)", "Review the needs of members and the staffing each year.", []), ("2)", "Plan for succession.", [])),
            [new() { Cadence = Cadence.Annual, AsWritten = "each year", Item = "1" }, new() { Cadence = Cadence.Decennial, AsWritten = "every ten years", AnchorYear = 2024 }]),
        new("SO-06", "Welcome", "Have leaders of rural, suburban, urban, vocational, regional and collaborative districts welcome new members.", "1 and O", "All", "2022 2023", "ED and LC", []),
        new("SO-07", "Roles on the Executive Committee", "Write down what its members and officers do.", "3", "Some", "2022", "ED", Items(("1)", "Members: pending.", []), ("2)", "Officers.", []))),
        new("SO-08", "Metrics and Dashboard", "Make metrics to report on each year, and a dashboard of them.", "3", "All", "2022 2023", "ED and appropriate teams", [],
            [new() { Cadence = Cadence.Annual, AsWritten = "each year" }]),
        new("SO-09", "Financial Dashboard", "Show revenue and expenses plainly, beside the organization chart.", "3", "All", "2023", "ED and DFM", []),
        new("SO-10", "Technology Platform", "Move mail, lists and documents to one platform.", "O", "All", "2025 2026", "ED, DOO and TS", []),
    ];

    private static IReadOnlyList<ActionItem> Items(params (string Label, string Text, (string Label, string Text)[] Below)[] items) =>
    [
        .. items.Select(item => new ActionItem
        {
            Label = item.Label,
            Text = item.Text,
            Items = [.. item.Below.Select(below => new ActionItem { Label = below.Label, Text = below.Text })],
        }),
    ];
}
