using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Finance;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;

namespace Mass.Domain;

/// <summary>Everything that one association holds, and the way from the keys in it to the things they name.</summary>
public sealed partial record AssociationRecords
{
    /// <summary>The association.</summary>
    public required Association Association { get; init; }

    /// <summary>The positions.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = ValueList<Position>.Of(value); } = ValueList<Position>.Of([]);

    /// <summary>The committees and the other bodies.</summary>
    public IReadOnlyList<Committee> Committees { get; init => field = ValueList<Committee>.Of(value); } = ValueList<Committee>.Of([]);

    /// <summary>The seats.</summary>
    public IReadOnlyList<Seat> Seats { get; init => field = ValueList<Seat>.Of(value); } = ValueList<Seat>.Of([]);

    /// <summary>The partners.</summary>
    public IReadOnlyList<Partner> Partners { get; init => field = ValueList<Partner>.Of(value); } = ValueList<Partner>.Of([]);

    /// <summary>The documents.</summary>
    public IReadOnlyList<Document> Documents { get; init => field = ValueList<Document>.Of(value); } = ValueList<Document>.Of([]);

    /// <summary>The strategic plans.</summary>
    public IReadOnlyList<StrategicPlan> Plans { get; init => field = ValueList<StrategicPlan>.Of(value); } = ValueList<StrategicPlan>.Of([]);

    /// <summary>The people.</summary>
    public IReadOnlyList<Person> People { get; init => field = ValueList<Person>.Of(value); } = ValueList<Person>.Of([]);

    /// <summary>The districts.</summary>
    public IReadOnlyList<District> Districts { get; init => field = ValueList<District>.Of(value); } = ValueList<District>.Of([]);

    /// <summary>The memberships of people in the association.</summary>
    public IReadOnlyList<Member> Members { get; init => field = ValueList<Member>.Of(value); } = ValueList<Member>.Of([]);

    /// <summary>Who holds or held which position.</summary>
    public IReadOnlyList<Appointment> Appointments { get; init => field = ValueList<Appointment>.Of(value); } = ValueList<Appointment>.Of([]);

    /// <summary>The work with partners.</summary>
    public IReadOnlyList<Partnership> Partnerships { get; init => field = ValueList<Partnership>.Of(value); } = ValueList<Partnership>.Of([]);

    /// <summary>Who sits or sat in which seat.</summary>
    public IReadOnlyList<Membership> Memberships { get; init => field = ValueList<Membership>.Of(value); } = ValueList<Membership>.Of([]);

    /// <summary>The meetings of the bodies.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init => field = ValueList<Meeting>.Of(value); } = ValueList<Meeting>.Of([]);

    /// <summary>Who was at which meeting.</summary>
    public IReadOnlyList<Attendance> Attendances { get; init => field = ValueList<Attendance>.Of(value); } = ValueList<Attendance>.Of([]);

    /// <summary>The volunteer opportunities.</summary>
    public IReadOnlyList<VolunteerOpportunity> VolunteerOpportunities { get; init => field = ValueList<VolunteerOpportunity>.Of(value); } = ValueList<VolunteerOpportunity>.Of([]);

    /// <summary>Who signed up for which volunteer opportunity.</summary>
    public IReadOnlyList<VolunteerSignup> VolunteerSignups { get; init => field = ValueList<VolunteerSignup>.Of(value); } = ValueList<VolunteerSignup>.Of([]);

    /// <summary>The catalogue of supports.</summary>
    public IReadOnlyList<Support> Supports { get; init => field = ValueList<Support>.Of(value); } = ValueList<Support>.Of([]);

    /// <summary>The cohorts of supports.</summary>
    public IReadOnlyList<Cohort> Cohorts { get; init => field = ValueList<Cohort>.Of(value); } = ValueList<Cohort>.Of([]);

    /// <summary>The sessions of supports.</summary>
    public IReadOnlyList<Session> Sessions { get; init => field = ValueList<Session>.Of(value); } = ValueList<Session>.Of([]);

    /// <summary>Who takes or took part in which support.</summary>
    public IReadOnlyList<Participation> Participations { get; init => field = ValueList<Participation>.Of(value); } = ValueList<Participation>.Of([]);

    /// <summary>The topics that members asked for.</summary>
    public IReadOnlyList<TopicRequest> TopicRequests { get; init => field = ValueList<TopicRequest>.Of(value); } = ValueList<TopicRequest>.Of([]);

    /// <summary>The one-to-one supports; confidential.</summary>
    public IReadOnlyList<Engagement> Engagements { get; init => field = ValueList<Engagement>.Of(value); } = ValueList<Engagement>.Of([]);

    /// <summary>The contacts within one-to-one supports; confidential.</summary>
    public IReadOnlyList<Contact> Contacts { get; init => field = ValueList<Contact>.Of(value); } = ValueList<Contact>.Of([]);

    /// <summary>The tracks of assessments.</summary>
    public IReadOnlyList<AssessmentTrack> AssessmentTracks { get; init => field = ValueList<AssessmentTrack>.Of(value); } = ValueList<AssessmentTrack>.Of([]);

    /// <summary>The metrics.</summary>
    public IReadOnlyList<Metric> Metrics { get; init => field = ValueList<Metric>.Of(value); } = ValueList<Metric>.Of([]);

    /// <summary>What metrics were found to be.</summary>
    public IReadOnlyList<Observation> Observations { get; init => field = ValueList<Observation>.Of(value); } = ValueList<Observation>.Of([]);

    /// <summary>The legislative sessions.</summary>
    public IReadOnlyList<LegislativeSession> LegislativeSessions { get; init => field = ValueList<LegislativeSession>.Of(value); } = ValueList<LegislativeSession>.Of([]);

    /// <summary>The priorities in legislative sessions.</summary>
    public IReadOnlyList<Priority> Priorities { get; init => field = ValueList<Priority>.Of(value); } = ValueList<Priority>.Of([]);

    /// <summary>The bills that are followed.</summary>
    public IReadOnlyList<Bill> Bills { get; init => field = ValueList<Bill>.Of(value); } = ValueList<Bill>.Of([]);

    /// <summary>The testimony on bills.</summary>
    public IReadOnlyList<Testimony> Testimonies { get; init => field = ValueList<Testimony>.Of(value); } = ValueList<Testimony>.Of([]);

    /// <summary>The news on advocacy.</summary>
    public IReadOnlyList<AdvocacyUpdate> AdvocacyUpdates { get; init => field = ValueList<AdvocacyUpdate>.Of(value); } = ValueList<AdvocacyUpdate>.Of([]);

    /// <summary>The fiscal years.</summary>
    public IReadOnlyList<FiscalYear> FiscalYears { get; init => field = ValueList<FiscalYear>.Of(value); } = ValueList<FiscalYear>.Of([]);

    /// <summary>The lines of the budgets.</summary>
    public IReadOnlyList<FinancialLine> FinancialLines { get; init => field = ValueList<FinancialLine>.Of(value); } = ValueList<FinancialLine>.Of([]);

    /// <summary>What is reviewed again and again.</summary>
    public IReadOnlyList<ReviewCycle> ReviewCycles { get; init => field = ValueList<ReviewCycle>.Of(value); } = ValueList<ReviewCycle>.Of([]);

    /// <summary>The reviews.</summary>
    public IReadOnlyList<Review> Reviews { get; init => field = ValueList<Review>.Of(value); } = ValueList<Review>.Of([]);

    /// <summary>The position that a responsibility names; null when it names none.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public Position? PositionOf(Responsibility responsibility)
    {
        ArgumentNullException.ThrowIfNull(responsibility);
        return Positions.FirstOrDefault(position => position.Key == responsibility.PositionKey);
    }

    /// <summary>The committee that a responsibility names; null when it names none.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public Committee? CommitteeOf(Responsibility responsibility)
    {
        ArgumentNullException.ThrowIfNull(responsibility);
        return Committees.FirstOrDefault(committee => committee.Key == responsibility.CommitteeKey);
    }

    /// <summary>The plan of a slug; null when there is none.</summary>
    /// <param name="slug">The slug.</param>
    public StrategicPlan? FindPlan(string slug) => Plans.FirstOrDefault(plan => plan.Slug == slug);
}
