using Mass.Domain.Advocacy;
using Mass.Domain.Committees;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Everything as it stood on a day: what began, was set or was recorded later is left out, and what has ended since is as it was.</summary>
    /// <remarks>
    /// Plans are read as of the day with their history. Bodies, seats, memberships, appointments, members, supports and the like are there when they had begun;
    /// an end that was to come on a later day stays, for terms are known beforehand, and one that came otherwise (someone resigned, left or took another seat) was not known. Observations
    /// and targets count when they had been recorded or set. Meetings and sessions of later days were planned; legislative sessions are dates and stay, whenever they are.
    /// </remarks>
    /// <param name="day">The day.</param>
    public AssociationRecords AsOf(DateOnly day)
    {
        var later = Meetings.Where(meeting => meeting.On > day).Select(meeting => meeting.Id).ToHashSet();
        return OnDay(day) with
        {
            Committees = [.. Committees.Where(committee => !(committee.FormedOn > day))],
            Seats = [.. Seats.Where(seat => !(seat.From > day))],
            Memberships = [.. Memberships.Where(membership => membership.From <= day).Select(membership => AsOf(membership, day))],
            Meetings = [.. Meetings.Select(meeting => AsOf(meeting, day))],
            Attendances = [.. Attendances.Where(attendance => !later.Contains(attendance.MeetingId))],
            Members = [.. Members.Where(member => member.Since <= day)],
            Appointments = [.. Appointments.Where(appointment => appointment.From <= day)],
            Partnerships = [.. Partnerships.Where(partnership => partnership.From <= day)],
            VolunteerSignups = [.. VolunteerSignups.Where(signup => signup.On <= day)],
            Supports = [.. Supports.Where(support => !(support.OfferedFrom > day))],
            Sessions = [.. Sessions.Select(session => AsOf(session, day))],
            Cohorts = [.. Cohorts.Where(cohort => cohort.From <= day)],
            Participations = [.. Participations.Where(participation => participation.From <= day)],
            TopicRequests = [.. TopicRequests.Where(request => request.On <= day)],
            Engagements = [.. Engagements.Where(engagement => engagement.OpenedOn <= day)],
            Contacts = [.. Contacts.Where(contact => contact.On <= day)],
            Metrics = [.. Metrics.Where(metric => !(metric.DefinedOn > day)).Select(metric => metric.AsOf(day))],
            Observations = [.. Observations.Where(observation => observation.RecordedOn <= day)],
            Bills = [.. Bills.Select(bill => bill.AsOf(day)).OfType<Bill>()],
            Testimonies = [.. Testimonies.Where(testimony => testimony.On <= day)],
            AdvocacyUpdates = [.. AdvocacyUpdates.Where(update => update.On <= day)],
            Reviews = [.. Reviews.Select(review => review.AsOf(day)).OfType<Review>()],
        };
    }

    /// <summary>Everything as it stands on the present day: amendments of later days do not hold yet, and what is arranged for later days is there.</summary>
    /// <param name="today">The present day.</param>
    public AssociationRecords OnDay(DateOnly today) => this with { Plans = [.. Plans.Select(plan => plan.AsOf(today))] };

    /// <summary>What everyone may see of the documents and the metrics: those that are published, and of confidential metrics neither observations nor baselines.</summary>
    public AssociationRecords Published()
    {
        var published = Metrics.Where(metric => metric.IsPublished).Select(metric => metric.Id).ToHashSet();
        var open = Metrics.Where(metric => metric.IsPublished && !metric.IsConfidential).Select(metric => metric.Id).ToHashSet();
        return this with
        {
            Documents = [.. Documents.Where(document => document.IsPublished)],
            Metrics = [.. Metrics.Where(metric => published.Contains(metric.Id)).Select(metric => metric.Published())],
            Observations = [.. Observations.Where(observation => open.Contains(observation.MetricId))],
        };
    }

    private static Membership AsOf(Membership membership, DateOnly day) => membership switch
    {
        { EndReason: null } => membership,
        _ when membership.To <= day => membership,
        { EndReason: MembershipEndReason.TermEnded } => membership with { EndReason = null },
        _ => membership with { EndReason = null, To = null },
    };

    private static Meeting AsOf(Meeting meeting, DateOnly day) => meeting.On > day
        ? meeting with { Status = MeetingStatus.Planned, MinutesId = null, MinutesApprovedOn = null }
        : meeting.MinutesApprovedOn > day ? meeting with { MinutesApprovedOn = null } : meeting;

    private static Session AsOf(Session session, DateOnly day) => session.On > day
        ? session with { Status = MeetingStatus.Planned, Recording = null, RecordedOn = null }
        : session.RecordedOn > day ? session with { Recording = null, RecordedOn = null } : session;
}
