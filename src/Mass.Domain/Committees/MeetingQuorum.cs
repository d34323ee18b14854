namespace Mass.Domain.Committees;

/// <summary>Whether enough of those who vote were at a meeting.</summary>
public sealed record MeetingQuorum
{
    /// <summary>How many holders of voting seats have to be there: the body's own number, or more than half of those who hold one.</summary>
    public required int Required { get; init; }

    /// <summary>How many holders of voting seats were there.</summary>
    public required int PresentVoting { get; init; }

    /// <summary>How many voting seats of the body someone held on the day of the meeting.</summary>
    public required int FilledVotingSeats { get; init; }

    /// <summary>Whether enough were there.</summary>
    public bool IsMet => PresentVoting >= Required;

    /// <summary>The quorum of a meeting, by what is recorded of its attendance.</summary>
    /// <remarks>Seats for which it is not said whether they vote count as voting, unless they are seats for people who do not vote. Guests never count.</remarks>
    /// <param name="records">The association.</param>
    /// <param name="meeting">The meeting.</param>
    public static MeetingQuorum Of(AssociationRecords records, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(meeting);
        var body = records.CommitteeOf(meeting.CommitteeId);
        var voting = (body is null ? [] : records.SeatsOf(body))
            .Where(seat => seat.CountsAsVoting && seat.IsCurrentOn(meeting.On))
            .Select(seat => records.TermIn(seat, meeting.On))
            .OfType<Membership>()
            .ToDictionary(term => term.SeatId, term => term.PersonId);
        var present = RecordIndex.Many(records.Attendances, static attendance => attendance.MeetingId, meeting.Id)
            .Where(attendance => attendance.Status == AttendanceStatus.Present && attendance.SeatId is { } seat && voting.TryGetValue(seat, out var holder) && holder == attendance.PersonId)
            .DistinctBy(attendance => attendance.SeatId)
            .Count();
        return new() { Required = body?.Quorum ?? (voting.Count / 2) + 1, PresentVoting = present, FilledVotingSeats = voting.Count };
    }
}
