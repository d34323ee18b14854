using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> Days(AssociationRecords records) =>
    [
        .. Backwards("Committees", records.Committees, static each => each.Id, static each => each.Days),
        .. Backwards("Seats", records.Seats, static each => each.Id, static each => each.Days),
        .. Backwards("Members", records.Members, static each => each.Id, static each => each.Days),
        .. Backwards("Appointments", records.Appointments, static each => each.Id, static each => each.Days),
        .. Backwards("Partnerships", records.Partnerships, static each => each.Id, static each => each.Days),
        .. Backwards("Memberships", records.Memberships, static each => each.Id, static each => each.Days),
        .. Backwards("VolunteerOpportunities", records.VolunteerOpportunities, static each => each.Id, static each => new DaySpan(each.StartsOn ?? each.OpensOn, each.EndsOn)),
        .. Backwards("Supports", records.Supports, static each => each.Id, static each => new DaySpan(each.OfferedFrom, each.OfferedUntil)),
        .. Backwards("Cohorts", records.Cohorts, static each => each.Id, static each => new DaySpan(each.From, each.To)),
        .. Backwards("Participations", records.Participations, static each => each.Id, static each => new DaySpan(each.From, each.To)),
        .. Backwards("Engagements", records.Engagements, static each => each.Id, static each => new DaySpan(each.OpenedOn, each.ClosedOn)),
        .. Backwards("LegislativeSessions", records.LegislativeSessions, static each => each.Id, static each => new DaySpan(each.StartsOn, each.EndsOn)),
        .. Backwards("FiscalYears", records.FiscalYears, static each => each.Id, static each => new DaySpan(each.StartsOn, each.EndsOn)),
        .. Backwards("ReviewCycles", records.ReviewCycles, static each => each.Id, static each => new DaySpan(each.FirstYear.FirstDay, each.LastYear?.LastDay)),
        .. Backwards("Observations", records.Observations, static each => each.Id, static each => new DaySpan(each.ObservedOn, each.RecordedOn)),
        .. Backwards("Meetings", records.Meetings, static each => each.Id, static each => new DaySpan(each.On, each.MinutesApprovedOn)),
    ];

    private static IEnumerable<RecordsProblem> Owners(AssociationRecords records)
    {
        return
        [
            .. Outside("Seats", records.Seats, static each => each.Id, each => SeatDays(records, each), each => records.CommitteeOf(each)?.Days, "the body"),
            .. Outside("Memberships", records.Memberships, static each => each.Id, static each => each.Days,
                each => records.SeatOf(each.SeatId) is { } seat ? SeatDays(records, seat) : null, "the seat"),
            .. Outside("Meetings", [.. records.Meetings.Where(each => each.Status != MeetingStatus.Cancelled)], static each => each.Id, static each => new DaySpan(each.On, each.On),
                each => records.CommitteeOf(each.CommitteeId)?.Days, "the body"),
            .. Outside("VolunteerSignups", records.VolunteerSignups, static each => each.Id, static each => new DaySpan(each.On, each.On),
                each => RecordIndex.Find(records.VolunteerOpportunities, static work => work.Id, each.OpportunityId) is { } work ? new DaySpan(work.OpensOn, work.EndsOn) : null, "the work"),
            .. Outside("Contacts", records.Contacts, static each => each.Id, static each => new DaySpan(each.On, each.On),
                each => RecordIndex.Find(records.Engagements, static engagement => engagement.Id, each.EngagementId) is { } engagement ? new DaySpan(engagement.OpenedOn, engagement.ClosedOn) : null,
                "the engagement"),
        ];
    }

    /// <summary>The days of a seat; an end that it does not say is its body's.</summary>
    private static DaySpan SeatDays(AssociationRecords records, Seat seat) =>
        records.CommitteeOf(seat) is { } body ? new DaySpan(seat.From ?? body.FormedOn, seat.To ?? body.DissolvedOn) : seat.Days;

    private static IEnumerable<RecordsProblem> Backwards<T>(string register, IReadOnlyList<T> items, Func<T, Guid> id, Func<T, DaySpan> days) => items
        .Where(each => days(each).IsBackwards)
        .Select(each => Problem(EndsBeforeStart, register, id(each), $"One of {register} goes {days(each)}; give it an end that is not before its start."));

    private static IEnumerable<RecordsProblem> Outside<T>(
        string register, IReadOnlyList<T> items, Func<T, Guid> id, Func<T, DaySpan> days, Func<T, DaySpan?> owner, string what) =>
        from item in items
        let within = owner(item)
        where within is not null && !within.Value.Contains(days(item))
        select Problem(OutsideOwner, register, id(item), $"One of {register} goes {days(item)}, and {what} that it belongs to {within}; bring them together.");
}
