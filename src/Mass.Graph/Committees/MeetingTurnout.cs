using Mass.Domain.Committees;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>How many people were at a meeting, whoever may see who they are.</summary>
/// <param name="Present">All of them, guests included.</param>
/// <param name="Guests">Those without a seat.</param>
internal sealed record MeetingTurnout(int Present, int Guests)
{
    public static readonly MeetingTurnout Nobody = new(0, 0);

    /// <summary>How many were there is told to those who may not see who was.</summary>
    public static void List(Listings lists) => lists.Found<Meeting, MeetingTurnout>(static (part, meetingId) =>
    {
        var present = CommitteesSubject.AttendancesOf(part.State.Records.Attendances).Of(meetingId).Where(attendance => attendance.Status == AttendanceStatus.Present).ToList();
        return present.Count == 0 ? null : new(present.Count, present.Count(attendance => attendance.SeatId is null));
    });
}
