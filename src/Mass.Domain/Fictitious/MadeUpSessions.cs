using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>The cohorts and the sessions of each plan year: held in the past but for a few that were called off, planned for the rest of this year.</summary>
internal static class MadeUpSessions
{
    /// <summary>What each support holds in a plan year: the kind of session, the months, the topics in their order, and whether a cohort goes through them.</summary>
    private static readonly (string Support, SessionKind Kind, int Minutes, int[] Months, string[] Topics, bool HasCohort)[] Program =
    [
        ("WEB", SessionKind.Webinar, 75, [9, 9, 10, 10, 11, 12, 1, 2, 3, 3, 4, 5], [], false),
        ("LAB", SessionKind.Webinar, 90, [10, 1, 3], ["Labor relations I: votes of no confidence", "Labor relations II: difficult contract negotiations", "Labor relations III: board and town"], false),
        ("EQW", SessionKind.Webinar, 75, [10, 2, 4], ["Equity in hiring", "Equity in budgets", "Equity in the classroom"], false),
        ("DIG", SessionKind.Webinar, 60, [11, 2, 5], ["Social media: dangers and benefits", "Artificial intelligence in schools", "Policies for the digital age"], false),
        ("COM", SessionKind.CourseDay, 180, [10, 1, 4], ["Speaking plainly", "When conflict hardens", "A plan for communication"], true),
        ("ALS-1", SessionKind.CourseDay, 300, [9, 12, 3, 5], ["Who we are as leaders", "Supervision", "Budgets", "Moving on"], true),
        ("ALS-2", SessionKind.CourseDay, 300, [9, 12, 3, 5], ["Leading change", "Boards", "Equity", "Moving on"], true),
        ("ALS-3", SessionKind.CourseDay, 300, [9, 12, 3, 5], ["The whole district", "Town and school", "The first hundred days", "Moving on"], true),
        ("EQC", SessionKind.CourseDay, 240, [10, 12, 2, 4], ["Where we stand", "What students say", "From the office to the classroom", "What changes"], true),
        ("LEG", SessionKind.CourseDay, 90, [9, 11, 1, 3], ["The legislative process", "How to research a bill", "How to know legislators", "How to prepare testimony"], true),
        ("BOOT", SessionKind.CourseDay, 360, [8, 8], ["First day: law, money and people", "Second day: board, town and press"], true),
        ("MENT-A", SessionKind.CohortMeeting, 90, [9, 11, 1, 3, 5], ["Mentors and mentees meet"], true),
        ("NET", SessionKind.CohortMeeting, 90, [10, 1, 4], ["Smaller districts share services"], false),
        ("CONF", SessionKind.ConferenceSession, 60, [1, 1, 1, 1, 5, 5, 5, 5, 7, 7], [], false),
        ("CONF-A", SessionKind.ConferenceSession, 60, [7, 7, 7], ["The second chair", "From assistant to superintendent", "Curriculum and equity"], false),
        ("WELC", SessionKind.Event, 120, [8, 1], ["Welcome of new members"], false),
        ("WELC-A", SessionKind.Event, 90, [10], ["Welcome lunch"], false),
        ("BRIEF", SessionKind.Briefing, 45, [9, 11, 1, 3, 5], ["What the legislature does now"], false),
        ("LAW", SessionKind.Briefing, 60, [11, 4], ["What the courts said"], false),
        ("RT-PD", SessionKind.CourseDay, 120, [11, 3], ["Peers and experts at the round table"], false),
    ];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("sessions");
        var cohorts = new List<Cohort>();
        var sessions = new List<Session>();
        foreach (var (year, row) in FictitiousWorld.Years.SelectMany(year => Program.Select(row => (year, row))))
        {
            var support = world.Records.Supports.Single(each => each.Code == row.Support);
            if (support.OfferedFrom > new DateOnly(year, 9, 1) || support.OfferedUntil < new DateOnly(year, 9, 1))
            {
                continue;
            }

            var cohort = row.HasCohort ? Cohort(world, draws, support, year) : null;
            if (cohort is not null)
            {
                cohorts.Add(cohort);
            }

            sessions.AddRange(row.Months.Select((month, index) => Session(world, draws, support, cohort, year, index, row.Kind, row.Minutes, month, row.Topics))
                .Where(session => session.On >= support.OfferedFrom && session.On <= FictitiousWorld.LastDay));
        }

        world.Records = world.Records with { Cohorts = cohorts, Sessions = sessions };
    }

    private static Cohort Cohort(FictitiousWorld world, Draws draws, Support support, int year)
    {
        var from = support.Kind == SupportKind.BootCamp ? new DateOnly(year, 8, 1) : new DateOnly(year, 9, 1);
        Guid[] leaders = [.. world.MembersOn(from).Where(member => member.Since < from.AddYears(-4)).Select(member => member.PersonId)];
        return new()
        {
            AssociationId = world.AssociationId,
            SupportId = support.Id,
            Code = year.ToString(CultureInfo.InvariantCulture),
            Name = $"{support.Name}, {new Calendar.PlanYear(year).Label}",
            From = from,
            To = support.Kind == SupportKind.BootCamp ? new(year, 8, 31) : new(year + 1, 6, 15),
            Capacity = support.Capacity,
            FacilitatorIds = draws.Several(leaders, 2),
        };
    }

    private static Session Session(
        FictitiousWorld world, Draws draws, Support support, Cohort? cohort, int year, int index, SessionKind kind, int minutes, int month, string[] topics)
    {
        var time = kind == SessionKind.ConferenceSession ? 3 : 1 + ((index + year) % 4);
        var day = FictitiousWorld.Weekday(FictitiousWorld.YearOf(year, month), month, kind == SessionKind.ConferenceSession ? DayOfWeek.Wednesday : (DayOfWeek)(1 + (index % 4)), time);
        var (topic, skill) = topics.Length > 0 ? (topics[index % topics.Length], draws.One(MadeUpTopics.All).Skill) : draws.One(MadeUpTopics.All);
        var status = day >= FictitiousWorld.Today ? MeetingStatus.Planned : draws.Chance(4) ? MeetingStatus.Cancelled : MeetingStatus.Held;
        var code = string.Create(CultureInfo.InvariantCulture, $"{year}-{index + 1:00}");
        var isRecorded = status == MeetingStatus.Held && kind == SessionKind.Webinar && day >= new DateOnly(2021, 9, 1) && draws.Chance(90);
        return new()
        {
            AssociationId = world.AssociationId,
            SupportId = support.Id,
            CohortId = cohort?.Id,
            Code = code,
            Kind = kind,
            Topic = topic,
            Skills = draws.Chance(35) ? [.. new[] { skill, draws.One(MadeUpTopics.All).Skill }.Distinct()] : [skill],
            Presenters = support.Code == "WELC" ? Hosts(world, draws, day) : Presenters(world, draws, day),
            On = day,
            Minutes = minutes,
            Status = status,
            Recording = isRecorded ? new Uri($"https://example.org/{world.Slug}/recordings/{support.Code.ToLowerInvariant()}-{code}") : null,
            RecordedOn = isRecorded && day.AddDays(7) < FictitiousWorld.Today ? day.AddDays(7) : isRecorded ? day : null,
            RequestedTopic = world.Records.TopicRequests.Any(request => request.PlanYear.StartYear == year && request.Topic == topic) ? topic : null,
        };
    }

    /// <summary>New members are welcomed by leaders of each kind of district.</summary>
    private static IReadOnlyList<string> Hosts(FictitiousWorld world, Draws draws, DateOnly day)
    {
        var kinds = world.Records.Districts.ToDictionary(district => district.Id, district => district.Kinds);
        var members = world.MembersOn(day).Where(member => member.DistrictId is not null).ToLookup(member => kinds[member.DistrictId!.Value][0]);
        return [.. Enum.GetValues<DistrictKind>().Where(kind => members[kind].Any()).Select(kind => world.NameOf(draws.One([.. members[kind]]).PersonId))];
    }

    private static IReadOnlyList<string> Presenters(FictitiousWorld world, Draws draws, DateOnly day) =>
        [.. draws.Several(world.MembersOn(day), draws.Between(1, 2)).Select(member => world.NameOf(member.PersonId))];
}
