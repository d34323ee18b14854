using System.Reflection;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Reviews;

namespace Mass.Domain.Tests;

/// <summary>What all amendments have in common, seen at an association with data in every register.</summary>
public class AmendmentLawTests
{
    private static readonly AssociationRecords Records = FictitiousAssociation.Create();

    private static readonly DateOnly Today = FictitiousAssociation.Today;

    private static readonly DateTimeOffset Now = new(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private static readonly Dictionary<string, IEnumerable<Func<AssociationRecords>>> Unchanged = new()
    {
        [nameof(AssociationRecords.AmendAssociation)] = [() => Records.AmendAssociation(Records.Association)],
        [nameof(AssociationRecords.AmendPerson)] = Each(Records.People, Records.AmendPerson),
        [nameof(AssociationRecords.AmendDistrict)] = Each(Records.Districts, Records.AmendDistrict),
        [nameof(AssociationRecords.AmendMember)] = Each(Records.Members, Records.AmendMember),
        [nameof(AssociationRecords.AmendPosition)] = Each(Records.Positions, Records.AmendPosition),
        [nameof(AssociationRecords.AmendAppointment)] = Each(Records.Appointments, Records.AmendAppointment),
        [nameof(AssociationRecords.AmendPartner)] = Each(Records.Partners, Records.AmendPartner),
        [nameof(AssociationRecords.AmendPartnership)] = Each(Records.Partnerships, Records.AmendPartnership),
        [nameof(AssociationRecords.AmendCommittee)] = Each(Records.Committees, Records.AmendCommittee),
        [nameof(AssociationRecords.AmendSeat)] = Each(Records.Seats, Records.AmendSeat),
        [nameof(AssociationRecords.AmendMembership)] = Each(Records.Memberships, Records.AmendMembership),
        [nameof(AssociationRecords.AmendMeeting)] = Each(
            [.. Records.Meetings.Where(each => each.Status != MeetingStatus.Cancelled && each.MinutesApprovedOn is null)], each => Records.AmendMeeting(each, Now)),
        [nameof(AssociationRecords.AmendOpportunity)] = Each(Records.VolunteerOpportunities, Records.AmendOpportunity),
        [nameof(AssociationRecords.AmendSupport)] = Each(Records.Supports, Records.AmendSupport),
        [nameof(AssociationRecords.AmendCohort)] = Each(Records.Cohorts, Records.AmendCohort),
        [nameof(AssociationRecords.AmendSession)] = Each([.. Records.Sessions.Where(each => each.Status != MeetingStatus.Cancelled)], each => Records.AmendSession(each, Today)),
        [nameof(AssociationRecords.AmendParticipation)] = Each(Records.Participations, Records.AmendParticipation),
        [nameof(AssociationRecords.AmendTopicRequest)] = Each(Records.TopicRequests, Records.AmendTopicRequest),
        [nameof(AssociationRecords.AmendEngagement)] = Each(Records.Engagements, Records.AmendEngagement),
        [nameof(AssociationRecords.AmendContact)] = Each(Records.Contacts, each => Records.AmendContact(each, Now)),
        [nameof(AssociationRecords.AmendMetric)] = Each(Records.Metrics, Records.AmendMetric),
        [nameof(AssociationRecords.AmendAssessmentTrack)] = Each(Records.AssessmentTracks, Records.AmendAssessmentTrack),
        [nameof(AssociationRecords.AmendLegislativeSession)] = Each(Records.LegislativeSessions, Records.AmendLegislativeSession),
        [nameof(AssociationRecords.AmendPriority)] = Each(Records.Priorities, Records.AmendPriority),
        [nameof(AssociationRecords.AmendBill)] = Each(Records.Bills, Records.AmendBill),
        [nameof(AssociationRecords.AmendTestimony)] = Each(Records.Testimonies, Records.AmendTestimony),
        [nameof(AssociationRecords.AmendUpdate)] = Each(Records.AdvocacyUpdates, Records.AmendUpdate),
        [nameof(AssociationRecords.AmendFiscalYear)] = Each([.. Records.FiscalYears.Where(each => !each.IsClosed)], Records.AmendFiscalYear),
        [nameof(AssociationRecords.AmendFinancialLine)] = Each(
            [.. Records.FinancialLines.Where(line => Records.FiscalYears.Any(year => year.Id == line.FiscalYearId && !year.IsClosed))], Records.AmendFinancialLine),
        [nameof(AssociationRecords.AmendReviewCycle)] = Each(Records.ReviewCycles, Records.AmendReviewCycle),
        [nameof(AssociationRecords.AmendReview)] = Each([.. Records.Reviews.Where(each => each.Status != ReviewStatus.Accepted)], Records.AmendReview),
        [nameof(AssociationRecords.AmendDocument)] = Each(Records.Documents, Records.AmendDocument),
    };

    public static TheoryData<string> Verbs => [.. Unchanged.Keys];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void To_amend_something_to_what_it_is_changes_nothing(string verb)
    {
        var some = Unchanged[verb].Take(40).ToList();
        Assert.NotEmpty(some);
        Assert.All(some, amend => Assert.Equal(Records, amend()));
    }

    [Fact]
    public void Every_amendment_is_here() => Assert.Equal(
        typeof(AssociationRecords).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name).Where(name => name.StartsWith("Amend", StringComparison.Ordinal)).Distinct().Order(),
        Unchanged.Keys.Order());

    private static IEnumerable<Func<AssociationRecords>> Each<T>(IReadOnlyList<T> items, Func<T, AssociationRecords> amend) => items.Select(item => (Func<AssociationRecords>)(() => amend(item)));
}
