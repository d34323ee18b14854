using Mass.Domain;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Graph.Access;

namespace Mass.Graph.Writing;

/// <summary>Who may do an act.</summary>
/// <param name="Class">Who sees that there is such an act.</param>
/// <param name="Words">Who may do it, in words that go on after "only".</param>
/// <param name="Allows">Whether whoever does it may do it with these arguments, by their names, in the association as it is.</param>
internal sealed record Permission(AccessClass Class, string Words, Func<ActMoment, IReadOnlyDictionary<string, object?>, bool> Allows)
{
    /// <summary>The argument that is the caller's own person when it is left out; null when there is none.</summary>
    public string? Self { get; init; }

    /// <summary>Whether the argument that is left out is oneself for members only, and nobody for the staff.</summary>
    public bool IsSelfOfMembers { get; init; }

    /// <summary>The association's staff.</summary>
    public static Permission Staff { get; } = new(AccessClass.Staff, "for staff", static (moment, _) => moment.Rights.IsStaff);

    /// <summary>The association's staff; what is refused in a confidential support or of a confidential metric tells of what is in it, so these are for overseers among them.</summary>
    public static Permission StaffInConfidence { get; } = new(
        AccessClass.Staff,
        "for staff, and where it is confidential for those of them who oversee confidential support",
        static (moment, arguments) => moment.Rights.IsStaff && (moment.Rights.IsOverseer || !Confidence.IsIn(arguments, moment.Records)));

    /// <summary>Those who administer the association's data.</summary>
    public static Permission Administrators { get; } = new(AccessClass.Staff, "for administrators", static (moment, _) => moment.Rights.IsAdministrator);

    /// <summary>Those who oversee confidential support.</summary>
    public static Permission Overseers { get; } = new(AccessClass.Confidential, "for those who oversee confidential support", static (moment, _) => moment.Rights.IsOverseer);

    /// <summary>Those who give the one-to-one support that an argument leads to, and those who oversee it.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="engagementOf">The one-to-one support of the thing that it names.</param>
    public static Permission Supporters(string argument, Func<AssociationRecords, Guid, Engagement?> engagementOf) => new(
        AccessClass.Confidential,
        "for those who give the one-to-one support, and those who oversee it",
        (moment, arguments) => arguments.GetValueOrDefault(argument) is Guid id && engagementOf(moment.Records, id) is { } engagement && moment.Rights.SeesSupportBy(engagement.SupporterIds));

    /// <summary>A member for oneself, and staff for anyone.</summary>
    public static Permission Oneself(string personId) => new(
        AccessClass.Member,
        "for members, each for oneself, and for staff",
        (moment, arguments) => moment.Rights.IsStaff || IsOneself(moment.Rights, arguments.GetValueOrDefault(personId)))
    {
        Self = personId,
    };

    /// <summary>A member for oneself in a plan year that is not over, and staff for anyone: of a year that is over numbers are told, and who could add to them would find out what is held back.</summary>
    public static Permission OneselfInYear(string planYear, string personId) => new(
        AccessClass.Member,
        "for members, each for oneself in a plan year that is not over, and for staff",
        (moment, arguments) => moment.Rights.IsStaff
            || (IsOneself(moment.Rights, arguments.GetValueOrDefault(personId)) && arguments.GetValueOrDefault(planYear) is PlanYear year && year.LastDay >= moment.Today))
    {
        Self = personId,
    };

    /// <summary>A member for oneself in a session that is planned and open to all whom the support is for, and staff for anyone.</summary>
    public static Permission OneselfInSession(string sessionId, string personId) => new(
        AccessClass.Member,
        "for members, each for oneself in a planned session of no cohort, and for staff",
        (moment, arguments) => StaffInConfidence.Allows(moment, arguments)
            || (IsOneself(moment.Rights, arguments.GetValueOrDefault(personId))
                && !Confidence.IsIn(arguments, moment.Records)
                && moment.Records.Sessions.FirstOrDefault(session => session.Id.Equals(arguments.GetValueOrDefault(sessionId))) is { Status: MeetingStatus.Planned, CohortId: null } session
                && session.On >= moment.Today))
    {
        Self = personId,
    };

    /// <summary>A member for the own membership, and those who oversee confidential support.</summary>
    public static Permission OwnMembership(string memberId) => new(
        AccessClass.Member,
        "for the member oneself, and for those who oversee confidential support",
        (moment, arguments) => moment.Rights.IsOverseer
            || IsOneself(moment.Rights, moment.Records.Members.FirstOrDefault(member => member.Id.Equals(arguments.GetValueOrDefault(memberId)))?.PersonId));

    private static bool IsOneself(Rights rights, object? person) => rights is { IsMember: true, PersonId: { } self } && person is Guid id && id == self;
}
