using System.Reflection;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Finance;
using Mass.Domain.Metrics;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;

namespace Mass.Graph.History;

/// <summary>The members that say themselves what held on which day, so that they are not read as they were recorded by then: type by type, each with the reason.</summary>
internal static class ToldByDays
{
    /// <summary>The members, by the type of thing.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<string>> Members { get; } = new Dictionary<Type, IReadOnlyList<string>>
    {
        // From when to when it was there; an end that came later, or otherwise than was known, is left out by its day.
        [typeof(Committee)] = [nameof(Committee.FormedOn), nameof(Committee.DissolvedOn)],
        [typeof(Seat)] = [nameof(Seat.From), nameof(Seat.To)],
        [typeof(Appointment)] = [nameof(Appointment.From), nameof(Appointment.To)],
        [typeof(Partnership)] = [nameof(Partnership.From), nameof(Partnership.To)],
        [typeof(Membership)] = [nameof(Membership.From), nameof(Membership.To), nameof(Membership.EndReason)],
        [typeof(Support)] = [nameof(Support.OfferedFrom), nameof(Support.OfferedUntil)],
        [typeof(Cohort)] = [nameof(Cohort.From), nameof(Cohort.To)],
        [typeof(Participation)] = [nameof(Participation.From), nameof(Participation.To), nameof(Participation.ExitReason), nameof(Participation.Completion)],
        [typeof(Engagement)] = [nameof(Engagement.OpenedOn), nameof(Engagement.ClosedOn), nameof(Engagement.CloseReason)],

        // A role has its first day; and how people identify themselves is told as they wish it today, never as they once did.
        [typeof(Member)] = [nameof(Member.Since), nameof(Member.Until), nameof(Member.RoleSince), nameof(Member.SelfIdentifiedAs)],

        // Whether it had taken place, was in the library or had approved minutes follows from these days.
        [typeof(Meeting)] = [nameof(Meeting.On), nameof(Meeting.Status), nameof(Meeting.MinutesId), nameof(Meeting.MinutesApprovedOn)],
        [typeof(Session)] = [nameof(Session.On), nameof(Session.Status), nameof(Session.Recording), nameof(Session.RecordedOn)],
        [typeof(VolunteerOpportunity)] = [nameof(VolunteerOpportunity.OpensOn), nameof(VolunteerOpportunity.StartsOn), nameof(VolunteerOpportunity.EndsOn)],

        // They happened on a day, and were not there before it.
        [typeof(VolunteerSignup)] = [nameof(VolunteerSignup.On)],
        [typeof(TopicRequest)] = [nameof(TopicRequest.On)],
        [typeof(Contact)] = [nameof(Contact.On)],
        [typeof(Testimony)] = [nameof(Testimony.On)],
        [typeof(AdvocacyUpdate)] = [nameof(AdvocacyUpdate.On)],
        [typeof(Observation)] = [nameof(Observation.ObservedOn), nameof(Observation.RecordedOn)],

        // Earlier definitions and stances are kept with the last day on which they held, targets with the day on which they were set, actions with theirs.
        [typeof(Metric)] =
        [
            nameof(Metric.Definition), nameof(Metric.Method), nameof(Metric.DataSource), nameof(Metric.DefinitionVersion), nameof(Metric.DefinedOn),
            nameof(Metric.EarlierDefinitions), nameof(Metric.Targets),
        ],
        [typeof(Bill)] = [nameof(Bill.Stance), nameof(Bill.EarlierStances), nameof(Bill.Actions)],

        // They are days, and things are dated by them.
        [typeof(LegislativeSession)] = [nameof(LegislativeSession.StartsOn), nameof(LegislativeSession.EndsOn)],
        [typeof(FiscalYear)] = [nameof(FiscalYear.StartsOn), nameof(FiscalYear.EndsOn)],
        [typeof(ReviewCycle)] = [nameof(ReviewCycle.FirstYear), nameof(ReviewCycle.LastYear)],

        // What is written in a review counts from the day on which it was presented, and its state follows from its days.
        [typeof(Review)] =
        [
            nameof(Review.Status), nameof(Review.OpenedOn), nameof(Review.PresentedOn), nameof(Review.AcceptedOn), nameof(Review.DocumentId), nameof(Review.SelfAssessment),
            nameof(Review.Structure), nameof(Review.Systems), nameof(Review.Staffing), nameof(Review.Practices), nameof(Review.RediIntegration), nameof(Review.Recommendations),
        ],
    };

    /// <summary>Whether a member is not read as it was recorded. A person of whom something was recorded by mistake is never named again either.</summary>
    public static bool Has(PropertyInfo member) => member.Name == nameof(Member.PersonId) || (Members.TryGetValue(member.DeclaringType!, out var told) && told.Contains(member.Name));
}
