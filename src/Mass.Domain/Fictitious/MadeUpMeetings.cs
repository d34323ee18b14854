using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;

namespace Mass.Domain.Fictitious;

/// <summary>The meetings with their agendas and minutes: those of the past held but for a few that were called off, those to come planned.</summary>
internal static class MadeUpMeetings
{
    private static readonly int[] Monthly = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6];
    private static readonly int[] Quarterly = [9, 12, 3, 6];
    private static readonly int[] RoundTable = [9, 11, 1, 3, 5];

    private static readonly string[] WithMinutes = ["EC", "PD", "LC", "EDI", "PPW"];

    private static readonly string[] Matters =
    [
        "Budget of the year", "Where the steps stand", "Calendar of the year", "What members ask for", "Guests of the next meeting", "Notes from the round tables", "Seats that fall vacant", "Draft for comment",
        "Report of the program manager", "Plans for the summer conference",
    ];

    private static readonly Dictionary<string, string[]> MattersOfSections = new(StringComparer.Ordinal)
    {
        ["Strategic plan"] = ["AS-03", "AS-09", "AS-13", "SO-05", "SO-08"],
        ["Webinars and courses"] = ["AS-04", "AS-05", "AS-10"],
        ["Equity in learning"] = ["AS-12"],
        ["State legislation"] = ["AS-14", "SO-04"],
        [MadeUpBodies.FederalAdvocacy] = ["AS-14"],
        ["Testimony"] = ["AS-14"],
        ["Equity across the association"] = ["AS-12", "AS-13"],
        ["Topics asked for"] = ["AS-10"],
        ["Topics for learning"] = ["AS-10"],
        ["Legislative briefing"] = ["AS-15"],
        ["Policies and processes"] = ["AS-13"],
        ["Thought partnering"] = ["AS-06"],
        ["Concerns raised"] = ["AS-11"],
        ["Opportunities to lead"] = ["AS-11"],
    };

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("meetings");
        var meetings = new List<Meeting>();
        var minutes = new List<Document>();
        foreach (var (body, order) in world.Records.Committees.Select((body, order) => (body, order)))
        {
            var days = Days(body, order).ToList();
            foreach (var (day, index) in days.Select((day, index) => (day, index)))
            {
                var meeting = Meeting(world, draws, body, day);
                if (meeting.Status == MeetingStatus.Held && WithMinutes.Contains(body.Key) && index + 1 < days.Count && day.AddDays(14) < FictitiousWorld.Today)
                {
                    var document = MadeUpDocuments.Of(world, $"MI-{body.Key}-{Iso(day)}", DocumentKind.Minutes, $"Minutes of {body.Name}, {Iso(day)}", day) with { IsPublished = body.Key != "PPW" };
                    minutes.Add(document);
                    meeting = meeting with { MinutesId = document.Id, MinutesApprovedOn = days[index + 1] < FictitiousWorld.Today ? days[index + 1] : null };
                }

                meetings.Add(meeting);
            }
        }

        world.Records = world.Records with { Meetings = meetings, Documents = [.. world.Records.Documents, .. minutes] };
    }

    /// <summary>A body meets on the same weekday of each of its months, for as long as it is there.</summary>
    private static IEnumerable<DateOnly> Days(Committee body, int order)
    {
        int[] months = (body.Kind, body.MeetingCadence) switch
        {
            (CommitteeKind.RoundTable, _) => RoundTable,
            (CommitteeKind.Team, _) => [10, 2],
            (_, Cadence.Monthly) => Monthly,
            _ => Quarterly,
        };
        return FictitiousWorld.Years
            .SelectMany(year => months.Select(month => FictitiousWorld.Weekday(FictitiousWorld.YearOf(year, month), month, (DayOfWeek)(1 + (order % 5)), 1 + (order % 4))))
            .Where(day => !(day < body.FormedOn) && !(day > body.DissolvedOn));
    }

    private static Meeting Meeting(FictitiousWorld world, Draws draws, Committee body, DateOnly day)
    {
        var holders = world.HoldersOn(body.Key, day);
        return new()
        {
            Id = world.Id("meeting", $"{body.Key} {Iso(day)}"),
            AssociationId = world.AssociationId,
            CommitteeId = body.Id,
            On = day,
            Status = day >= FictitiousWorld.Today ? MeetingStatus.Planned : draws.Chance(3) ? MeetingStatus.Cancelled : MeetingStatus.Held,
            Place = draws.Below(10) switch { < 5 => "Video call", < 8 => "Office of the association", _ => null },
            Agenda =
            [
                .. body.AgendaSections.Select(section => new AgendaItem
                {
                    Section = section,
                    Title = section == MadeUpBodies.FederalAdvocacy ? "News of federal legislation and policy" : draws.One(Matters),
                    PresenterId = holders.Count > 0 && draws.Chance(60) ? draws.One(holders).PersonId : null,
                    StepIds = MattersOfSections.TryGetValue(section, out var steps) && day >= new DateOnly(2022, 7, 1) ? world.Steps(draws.One(steps)) : [],
                }),
                new AgendaItem { Title = draws.One(Matters) },
            ],
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
