using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;

namespace Mass.Domain.Tests.Supports;

/// <summary>A few supports of an association that does not exist.</summary>
internal static class SmallCatalogue
{
    public static readonly Guid Id = SmallAssociation.Id;

    public static readonly PlanYear Year = new(2024);

    public static readonly DateOnly Fall = new(2024, 9, 10);

    public static readonly DateOnly Spring = new(2025, 3, 4);

    public static readonly DateOnly End = new(2025, 6, 30);

    public static readonly Person Ada = SmallAssociation.Ada;

    public static readonly Person Ben = SmallAssociation.Ben;

    public static readonly Person Cleo = SmallAssociation.Cleo;

    /// <summary>Someone who is no member.</summary>
    public static readonly Person Dan = SmallAssociation.Dan;

    public static readonly Support Webinars = Support("WEB", SupportKind.WebinarSeries, Tier.All, Tier.Some);

    public static readonly Support Camp = Support("CAMP", SupportKind.BootCamp, Tier.Some) with
    {
        Audiences = [Audience.Superintendent, Audience.New],
        Capacity = 2,
        OfferedFrom = new(2024, 7, 1),
        OfferedUntil = End,
    };

    public static readonly Support Mentors = Support("MENTOR", SupportKind.Mentoring, Tier.Some, Tier.One) with { IsConfidential = true };

    public static readonly Cohort Group = new() { AssociationId = Id, SupportId = Camp.Id, Code = "A", Name = "Cohort A", From = new(2024, 9, 1), To = new(2025, 5, 31), Capacity = 1 };

    public static readonly Session Talk = Session(Webinars, "W1", Fall) with { Topic = "Hard conversations", Skills = ["Negotiation", "Listening"], Presenters = ["Piet Presenter"] };

    public static AssociationRecords Empty { get; } = SmallAssociation.Records with
    {
        Members =
        [
            Member(Ada, MemberRole.Superintendent, new(2024, 8, 1), "alder"),
            Member(Ben, MemberRole.AssistantSuperintendent, new(2024, 8, 1), "birch"),
            Member(Cleo, MemberRole.Superintendent, new(2015, 7, 1), "birch"),
        ],
    };

    public static AssociationRecords Records { get; } =
        Empty.OfferSupport(Webinars).OfferSupport(Camp).OfferSupport(Mentors).OpenCohort(Group).PlanSession(Talk);

    public static DateTimeOffset Noon(DateOnly day) => SmallAssociation.Noon(day);

    public static Support Support(string code, SupportKind kind, params IReadOnlyList<Tier> tiers) =>
        new() { AssociationId = Id, Code = code, Name = $"Support {code}", Kind = kind, Tiers = tiers };

    public static Session Session(Support support, string code, DateOnly on) => new()
    {
        AssociationId = Id,
        SupportId = support.Id,
        Code = code,
        Kind = SessionKind.Webinar,
        Topic = $"Topic of {code}",
        On = on,
        Status = MeetingStatus.Planned,
    };

    public static Member Member(Person person, MemberRole role, DateOnly since, string? district = null) => new()
    {
        Id = EntityId.From("test member", person.Id.ToString(), $"{since}"),
        AssociationId = Id,
        PersonId = person.Id,
        Role = role,
        Since = since,
        DistrictId = district is null ? null : EntityId.From("district", Id.ToString(), district),
    };

    public static AssociationRecords Enters(this AssociationRecords records, Support support, Person person, DateOnly from, Cohort? cohort = null) =>
        records.Enter(support.Id, person.Id, from, Noon(from), cohort?.Id);

    public static AssociationRecords Attends(this AssociationRecords records, Session session, Person person) => records.Attend(session.Id, person.Id, Noon(session.On));

    public static AssociationRecords Opens(this AssociationRecords records, Person person, params IReadOnlyList<Person> supporters) =>
        records.OpenEngagement(Mentors.Id, person.Id, [.. supporters.Select(each => each.Id)], EngagementNeed.Mentoring, Fall, Noon(Fall));
}
