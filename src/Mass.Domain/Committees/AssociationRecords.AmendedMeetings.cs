using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Moves a meeting to another day or place; what is recorded of its attendance stays with it.</summary>
    /// <param name="meeting">The meeting as it is to be, of the body that it has.</param>
    /// <param name="recordedAt">The moment of recording; a meeting that was held was not held after it.</param>
    /// <exception cref="BrokenRuleException">The meeting is unknown, was called off or has approved minutes, more than day and place differs, the body is not there or someone does not hold the seat of the attendance that day, or it was held and the day lies ahead.</exception>
    public AssociationRecords AmendMeeting(Meeting meeting, DateTimeOffset recordedAt)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        RequireOwn(meeting.AssociationId, nameof(meeting));
        var stored = KnownMeeting(meeting.Id);
        RequireKept(
            stored,
            meeting,
            $"the meeting of {stored.On:yyyy-MM-dd}",
            ("body", static each => each.CommitteeId, "plan a meeting of the other body instead"),
            ("status", static each => each.Status, "hold it or call it off instead"),
            ("agenda", static each => each.Agenda, "set the agenda instead"),
            ("minutes", static each => each.MinutesId, "file the minutes instead"),
            ("approval of the minutes", static each => each.MinutesApprovedOn, "approve the minutes instead"));
        RequireNot(MeetingStatus.Cancelled, stored, "it takes place on no other day; plan another meeting");
        RequireOpenMinutes(stored);
        RequireThere(KnownCommittee(stored.CommitteeId), new DaySpan(meeting.On, meeting.On));
        if (stored.Status == MeetingStatus.Held && meeting.On > DateOnly.FromDateTime(recordedAt.DateTime))
        {
            throw new BrokenRuleException(CommitteeRules.MeetingAhead, $"The meeting of {stored.On:yyyy-MM-dd} was held and cannot have been on {meeting.On:yyyy-MM-dd}, which lies ahead; give the day on which it was held.");
        }

        foreach (var attendance in RecordIndex.Many(Attendances, static each => each.MeetingId, stored.Id).Where(each => each.SeatId is not null))
        {
            if (!MembershipsIn(attendance.SeatId!.Value).Any(term => term.PersonId == attendance.PersonId && term.IsCurrentOn(meeting.On)))
            {
                throw new BrokenRuleException(
                    CommitteeRules.NotInSeat, $"{NameOf(attendance.PersonId)} is recorded in a seat and does not hold it on {meeting.On:yyyy-MM-dd}; choose another day, or plan another meeting and call this one off.");
            }
        }

        return WithMeeting(meeting);
    }
}
