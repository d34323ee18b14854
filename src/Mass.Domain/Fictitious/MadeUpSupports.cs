using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>The catalogue of supports, of every kind and in all three tiers.</summary>
internal static class MadeUpSupports
{
    public static void AddTo(FictitiousWorld world)
    {
        Support Support(string code, string name, SupportKind kind, Tier[] tiers, Audience[] audiences, string position, string? body, string[] steps, string[] initiatives) => new()
        {
            AssociationId = world.AssociationId,
            Code = code,
            Name = name,
            Kind = kind,
            Tiers = tiers,
            Audiences = audiences,
            PositionId = world.Position(position),
            CommitteeId = body is null ? null : world.Body(body),
            StepIds = world.Steps(steps),
            InitiativeIds = world.Initiatives(initiatives),
            OfferedFrom = FictitiousWorld.FirstDay,
        };

        Audience[] all = [Audience.All];
        Audience[] assistants = [Audience.AssistantSuperintendent];
        Audience[] superintendents = [Audience.Superintendent];
        Tier[] forAll = [Tier.All];
        Tier[] forSome = [Tier.Some];
        Tier[] forOne = [Tier.One];
        world.Records = world.Records with
        {
            Supports =
            [
                Support("WEB", "Webinar Series", SupportKind.WebinarSeries, [Tier.All, Tier.Some], all, "DOO", "PD", ["AS-04", "AS-10"], ["1", "2"]) with { Cadence = Cadence.Monthly, Description = "A webinar a month on technical and operational skills." },
                Support("LAB", "Labor Relations and Negotiations", SupportKind.WebinarSeries, forSome, superintendents, "DOO", "PD", ["AS-04"], ["1"]) with { Cadence = Cadence.Annual, OfferedFrom = new(2022, 9, 1), Description = "A three-part webinar series each year." },
                Support("EQW", "Equity Webinars", SupportKind.WebinarSeries, forSome, all, "PM-E", "EDI", ["AS-04", "AS-12"], ["1", "3"]) with { Cadence = Cadence.Quarterly },
                Support("DIG", "Social Media and Artificial Intelligence", SupportKind.WebinarSeries, forAll, all, "DOO", "DTW", ["AS-16"], ["1", "2", "3"]) with { Cadence = Cadence.Quarterly, OfferedFrom = new(2023, 9, 1) },
                Support("COM", "Strategic Communication", SupportKind.Course, forSome, all, "PRS", "PD", ["AS-05"], ["1"]) with { Capacity = 24, Cadence = Cadence.Annual, OfferedFrom = new(2022, 9, 1) },
                Support("ALS-1", "Leadership Seminar for Assistant Superintendents I", SupportKind.Course, forSome, assistants, "PM-A", null, ["AS-11"], ["2"]) with { Capacity = 18, Cadence = Cadence.Annual },
                Support("ALS-2", "Leadership Seminar for Assistant Superintendents II", SupportKind.Course, forSome, assistants, "PM-A", null, ["AS-11"], ["2"]) with { Capacity = 18, Cadence = Cadence.Annual, Eligibility = "After the first seminar", OfferedFrom = new(2021, 7, 1) },
                Support("ALS-3", "Leadership Seminar for Assistant Superintendents III", SupportKind.Course, forSome, assistants, "PM-A", null, ["AS-11"], ["2"]) with { Capacity = 18, Cadence = Cadence.Annual, Eligibility = "After the second seminar", OfferedFrom = new(2022, 7, 1) },
                Support("EQC", "Leading for Equity", SupportKind.Course, forSome, all, "PM-E", "EDI", ["AS-12"], ["3"]) with { Capacity = 20, Cadence = Cadence.Annual },
                Support("LEG", "How Laws Are Made", SupportKind.Course, forSome, superintendents, "GRS", "LC", ["AS-14"], ["2"]) with { Capacity = 30, Cadence = Cadence.Annual, OfferedFrom = new(2022, 9, 1), Description = "Four parts: the process, researching a bill, knowing legislators, preparing testimony." },
                Support("BOOT", "Boot Camp for New Superintendents", SupportKind.BootCamp, forSome, [Audience.New, Audience.Superintendent], "PM-L", "BCP", ["AS-07"], ["1"]) with { Capacity = 30, Cadence = Cadence.Annual, OfferedFrom = new(2023, 7, 1), Eligibility = "In the first year as a superintendent" },
                Support("MENT", "Mentors", SupportKind.Mentoring, forOne, [Audience.New, Audience.Superintendent], "DSN", "LSN", ["AS-06"], ["1"]) with { Cadence = Cadence.Monthly, IsConfidential = true, OfferedFrom = new(2021, 9, 1) },
                Support("MENT-A", "Mentor Program for Assistant Superintendents", SupportKind.Mentoring, forSome, assistants, "PM-A", "ASWG", ["AS-11"], ["2"]) with { Capacity = 20, Cadence = Cadence.Monthly, OfferedFrom = new(2022, 9, 1) },
                Support("THINK", "Thought Partners", SupportKind.ThoughtPartnership, [Tier.Some, Tier.One], superintendents, "DSN", "LSN", ["AS-06"], ["1"]) with { Cadence = Cadence.Monthly, IsConfidential = true, OfferedFrom = new(2021, 9, 1) },
                Support("CRISIS", "Crisis Support", SupportKind.CrisisSupport, forOne, all, "DSN", "CST", ["AS-06"], ["1"]) with { IsConfidential = true, OfferedFrom = new(2021, 9, 1) },
                Support("LEGAL", "Legal Counsel", SupportKind.LegalCounsel, forOne, all, "Legal Counsel", null, ["SO-02", "SO-04"], ["O"]) with { IsConfidential = true },
                Support("LAW", "Legal Clinics", SupportKind.LegalCounsel, [Tier.All, Tier.Some], all, "Legal Counsel", null, ["SO-04"], ["O"]) with { Cadence = Cadence.Quarterly, OfferedFrom = new(2022, 9, 1), Description = "What the law asks of leaders, for all and in small groups." },
                Support("CAREER", "Career Counselling", SupportKind.CareerCounselling, forOne, all, "DSN", "LSN", ["AS-06"], ["1"]) with { IsConfidential = true, OfferedFrom = new(2021, 9, 1) },
                Support("NET", "Network of Smaller Districts", SupportKind.Network, forSome, all, "DSN", "SDN", ["AS-15"], ["3"]) with { Cadence = Cadence.Quarterly, OfferedFrom = new(2023, 1, 1) },
                Support("LIB", "Leadership Skills Library", SupportKind.Library, forAll, all, "PM-L", "PD", ["AS-04", "AS-10"], ["1", "2"]) with { OfferedFrom = new(2021, 9, 1), Description = "The recordings of webinars, by topic and skill." },
                Support("CONF", "Conference Strand on Leading", SupportKind.ConferenceStrand, forAll, all, "DOO", "PD", ["AS-05"], ["1"]) with { Cadence = Cadence.Annual, Description = "Sessions at the winter and the summer conference." },
                Support("CONF-A", "Conference Strand for Assistant Superintendents", SupportKind.ConferenceStrand, forSome, assistants, "PM-A", "ASWG", ["AS-11"], ["2"]) with { Cadence = Cadence.Annual, OfferedFrom = new(2022, 9, 1) },
                Support("WELC", "Welcome of New Members", SupportKind.Welcoming, forAll, [Audience.New], "CMS", "EC", ["SO-06"], ["1", "O"]) with { Cadence = Cadence.Annual, Description = "Leaders of all kinds of districts welcome those who are new." },
                Support("WELC-A", "Welcome Lunch for New Assistant Superintendents", SupportKind.Welcoming, forSome, [Audience.New, Audience.AssistantSuperintendent], "PM-A", "ASWG", ["AS-11"], ["2"]) with { Cadence = Cadence.Annual, OfferedFrom = new(2022, 9, 1) },
                Support("BRIEF", "Legislative Briefings", SupportKind.Communication, [Tier.All, Tier.Some], all, "GRS", "LC", ["AS-14", "AS-15"], ["2", "3"]) with { Cadence = Cadence.Quarterly },
                Support("NEWS", "Newsletter and Notes", SupportKind.Communication, forAll, all, "PRS", null, ["SO-01"], ["O"]) with { Cadence = Cadence.Weekly },
                Support("RT-PD", "Learning in Small Groups", SupportKind.Course, forSome, all, "PM-L", "PD", ["AS-15", "AS-05"], ["3", "1"]) with { Cadence = Cadence.Quarterly, OfferedFrom = new(2023, 1, 1), OfferedUntil = new(2026, 6, 30), Description = "Experts and peers at the round tables." },
            ],
        };
    }
}
