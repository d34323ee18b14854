using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Supports;

/// <summary>An association that does not exist, with forty members in two round tables and words in it that must not get out.</summary>
internal static class ToySupports
{
    public const string Secret = "Zanzibar";

    public static readonly Association Association = ToyPlans.Association("supporting");

    public static readonly PlanYear Year = new(2024);

    private static StrategicPlan Plan { get; } = ToyPlans.Plan(Association, "supporting") is var plan ? plan with { AllSteps = [ToyPlans.Step(plan, "A-1", "A step")] } : plan;

    public static readonly Support Webinars = Support("WEB", Tier.Some) with { StepIds = [Plan.AllSteps[0].Id], InitiativeIds = [Plan.Initiatives[0].Id] };

    public static readonly Support Mentors = Support("MENTOR", Tier.One) with { IsConfidential = true };

    public static readonly Cohort Group = Cohort(Webinars, "A", "Group A");

    public static readonly Session Talk = Session(Webinars, "W1", "Hard conversations") with
    {
        Status = MeetingStatus.Held,
        Skills = ["Negotiation"],
        Recording = new($"https://example.org/{Secret}"),
        RecordedOn = new(2024, 10, 1),
        RequestedTopic = $"{Secret} asked",
    };

    public static readonly Session Small = Session(Webinars, "W2", "Budgets") with { Status = MeetingStatus.Held };

    public static readonly Cohort SecretGroup = Cohort(Mentors, "S", Secret);

    public static readonly Session SecretMeeting = Session(Mentors, "S1", Secret);

    public static readonly Committee North = RoundTable("North");

    public static readonly Committee South = RoundTable("South");

    public static AssociationRecords Records { get; } = Make();

    public static Snapshot Snapshot { get; } = GraphFixture.Load(Records);

    private static AssociationRecords Make()
    {
        List<Person> people = [.. Enumerable.Range(0, 40).Select(number => new Person { Id = EntityId.From("toy person", $"{number}"), AssociationId = Association.Id, Name = $"{Secret} {number}" })];
        var districts = new[] { North, South }.Select(table => new District { AssociationId = Association.Id, Code = table.Name, Name = table.Name, RoundTableId = table.Id, Kinds = [DistrictKind.Rural] }).ToList();
        List<Participation> participations =
        [
            .. people.Where((_, number) => number is < 7 or >= 20 and < 29).Select(person => TakesPart(person, Webinars) with { CohortId = Group.Id }),
            .. people.Take(8).Select(person => TakesPart(person, Webinars) with { SessionId = Talk.Id, From = Talk.On, To = Talk.On }),
            .. people.Take(3).Select(person => TakesPart(person, Webinars) with { SessionId = Small.Id, From = Small.On, To = Small.On }),
            .. people.Take(12).Select(person => TakesPart(person, Mentors) with { CohortId = SecretGroup.Id, EntryReason = Secret }),
        ];
        List<Engagement> engagements =
        [
            .. people.Where((_, number) => number is < 2 or >= 20 and < 26).Select((person, number) => new Engagement
            {
                Id = EntityId.From("toy engagement", $"{number}"),
                AssociationId = Association.Id,
                SupportId = Mentors.Id,
                PersonId = person.Id,
                Need = EngagementNeed.Crisis,
                OpenedOn = new(2024, 9, 1),
                CloseReason = Secret,
            }),
        ];
        return new()
        {
            Association = Association,
            Plans = [Plan],
            Committees = [North, South],
            Districts = districts,
            People = people,
            Members =
            [
                .. people.Select((person, number) => new Member
                {
                    Id = EntityId.From("toy member", $"{number}"),
                    AssociationId = Association.Id,
                    PersonId = person.Id,
                    DistrictId = districts[number / 20].Id,
                    Role = number % 2 == 0 ? MemberRole.Superintendent : MemberRole.AssistantSuperintendent,
                    Since = new(2020, 7, 1),
                }),
            ],
            Supports = [Webinars, Mentors],
            Cohorts = [Group, SecretGroup],
            Sessions = [Talk, Small, SecretMeeting],
            Participations = participations,
            TopicRequests =
            [
                .. people.Take(6).Select(person => Asks(person, "Budgets")),
                .. people.Take(6).Select(person => Asks(person, "Safety")),
                .. people.Take(2).Select(person => Asks(person, Secret)),
                .. people.Take(3).Select(person => Asks(person, $"{Secret} too")),
            ],
            Engagements = engagements,
            Contacts = [new() { Id = EntityId.From("toy contact"), AssociationId = Association.Id, EngagementId = engagements[0].Id, On = new(2024, 9, 2), Mode = ContactMode.Phone, Note = Secret }],
        };
    }

    private static Support Support(string code, params IReadOnlyList<Tier> tiers) =>
        new() { AssociationId = Association.Id, Code = code, Name = $"Support {code}", Kind = SupportKind.Course, Tiers = tiers };

    private static Cohort Cohort(Support support, string code, string name) => new() { AssociationId = Association.Id, SupportId = support.Id, Code = code, Name = name, From = new(2024, 9, 1) };

    private static Session Session(Support support, string code, string topic) =>
        new() { AssociationId = Association.Id, SupportId = support.Id, Code = code, Topic = topic, Kind = SessionKind.Webinar, On = new(2024, 9, 10), Status = MeetingStatus.Planned };

    private static Committee RoundTable(string name) => new() { AssociationId = Association.Id, Name = name, Kind = CommitteeKind.RoundTable };

    private static Participation TakesPart(Person person, Support support) =>
        new() { Id = Guid.NewGuid(), AssociationId = Association.Id, SupportId = support.Id, PersonId = person.Id, From = new(2024, 9, 1) };

    private static TopicRequest Asks(Person person, string topic) =>
        new() { Id = Guid.NewGuid(), AssociationId = Association.Id, PlanYear = Year, RoundTableId = North.Id, PersonId = person.Id, Topic = topic, On = new(2024, 5, 1) };
}
