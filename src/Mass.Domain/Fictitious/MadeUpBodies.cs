using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>The bodies, of every kind, in a tree below the Executive Committee; the round tables stand by themselves.</summary>
internal static class MadeUpBodies
{
    /// <summary>The section that stands on every agenda of the Legislative Committee.</summary>
    public const string FederalAdvocacy = "Federal advocacy";

    public static void AddTo(FictitiousWorld world)
    {
        Committee Body(
            string? abbreviation, string name, CommitteeKind kind, string? parent, string purpose, Cadence? cadence, DateOnly? formed, DateOnly? dissolved, int? quorum, params string[] sections) => new()
            {
                AssociationId = world.AssociationId,
                Abbreviation = abbreviation,
                Name = name,
                Kind = kind,
                ParentKey = parent,
                Purpose = purpose,
                MeetingCadence = cadence,
                FormedOn = formed,
                DissolvedOn = dissolved,
                Quorum = quorum,
                AgendaSections = sections,
            };

        world.Records = world.Records with
        {
            Committees =
            [
                Body("EC", "Executive Committee", CommitteeKind.Executive, null, "Governs the association.", Cadence.Monthly, null, null, 9, "Reports", "Strategic plan", "Decisions"),
                Body("PD", "Professional Development Committee", CommitteeKind.Standing, "EC", "Plans what members learn together.", Cadence.Monthly, null, null, null, "Webinars and courses", "Equity in learning"),
                Body("LC", "Legislative Committee", CommitteeKind.Standing, "EC", "Speaks for the association on legislation.", Cadence.Monthly, null, null, null, "State legislation", FederalAdvocacy, "Testimony"),
                Body("EDI", "Equity, Diversity and Inclusion Committee", CommitteeKind.Standing, "EC", "Keeps equity in all that the association does.", Cadence.Monthly, null, null, null, "Equity across the association", "Courses"),
                Body("TSS", "Topic Survey Subcommittee", CommitteeKind.Subcommittee, "PD", "Surveys the members each year through the round tables, and designs webinars from what they ask for.", Cadence.Quarterly, null, null, null, "Topics asked for"),
                Body("ASWG", "Assistant Superintendents' Working Group", CommitteeKind.Working, "EC", "Takes up what concerns assistant superintendents.", Cadence.Monthly, new(2022, 9, 1), null, null, "Concerns raised", "Opportunities to lead"),
                Body("BCP", "Boot Camp Planning Committee", CommitteeKind.Working, "PD", "Plans the boot camp for new superintendents.", Cadence.Monthly, new(2022, 1, 15), new(2023, 6, 30), null),
                Body("VVW", "Vision and Values Working Committee", CommitteeKind.Working, "EC", "Looks at vision, mission, beliefs and core values again, with members of EDI.", Cadence.Quarterly, new(2023, 9, 1), new(2025, 6, 30), null),
                Body("PPW", "Practices and Policies Working Committee", CommitteeKind.Working, "EC", "Reviews operational practices through an equity lens, with members of EDI, and writes down policies and the employee handbook.", Cadence.Monthly, new(2023, 9, 1), null, null, "Policies and processes"),
                Body("PRC", "Program Review Committee", CommitteeKind.Working, "EC", "Program managers and members who carry out the program reviews.", Cadence.Quarterly, new(2022, 3, 1), null, null),
                Body("DTW", "Digital Tools Working Group", CommitteeKind.Working, "EC", "Gathers best practice on social media and artificial intelligence.", Cadence.Quarterly, new(2023, 9, 1), null, null),
                Body("EAG", "Equity Assessment Advisory Group", CommitteeKind.Advisory, "EDI", "A cross-section of members who design how the equity work is assessed.", Cadence.Quarterly, new(2022, 9, 1), null, null),
                Body("LSN", "Leaders' Support Network", CommitteeKind.Network, "EC", "Mentors and thought partners who meet each month with its coordinators.", Cadence.Monthly, new(2021, 9, 1), null, null, "Thought partnering"),
                Body("SDN", "Small Districts Network", CommitteeKind.Network, null, "Brings smaller districts together across the round tables.", Cadence.Quarterly, new(2023, 1, 1), null, null),
                Body("CST", "Crisis Support Team", CommitteeKind.Team, "LSN", "Helps a member in a crisis when it is called.", null, new(2021, 9, 1), null, null),
                .. Enumerable.Range(1, world.RoundTables).Select(number => Body(
                    KeyOfRoundTable(number), $"Made-up Round Table {number.ToString(CultureInfo.InvariantCulture)}", CommitteeKind.RoundTable, null, "Brings the members of a region together.",
                    null, null, null, null, "Legislative briefing", "Topics for learning")),
            ],
        };
    }

    public static string KeyOfRoundTable(int number) => $"RT {number.ToString(CultureInfo.InvariantCulture)}";
}
