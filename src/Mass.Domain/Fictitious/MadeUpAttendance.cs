using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>Who was at the meetings that were held: those who hold the seats, and guests, who do not vote.</summary>
internal static class MadeUpAttendance
{
    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("attendance");
        var attendances = new List<Attendance>();
        var bodies = world.Records.Committees.ToDictionary(body => body.Id);
        foreach (var meeting in world.Records.Meetings.Where(meeting => meeting.Status == MeetingStatus.Held))
        {
            var body = bodies[meeting.CommitteeId];
            var holders = world.HoldersOn(body.Key, meeting.On);
            attendances.AddRange(holders.Select(holder => Attendance(meeting, holder.PersonId, holder.SeatId, draws.Below(100) switch
            {
                < 81 => AttendanceStatus.Present,
                < 95 => AttendanceStatus.Excused,
                _ => AttendanceStatus.Absent,
            })));

            var seated = holders.Select(holder => holder.PersonId).ToHashSet();
            attendances.AddRange(Guests(world, draws, body, meeting.On)
                .Where(guest => seated.Add(guest.PersonId))
                .Select(guest => Attendance(meeting, guest.PersonId, null, AttendanceStatus.Present)));
        }

        world.Records = world.Records with { Attendances = attendances };

        Attendance Attendance(Meeting meeting, Guid personId, Guid? seatId, AttendanceStatus status) =>
            new() { AssociationId = world.AssociationId, MeetingId = meeting.Id, PersonId = personId, SeatId = seatId, Status = status };
    }

    /// <summary>A quarter of its members come to a round table; a few members look in at the committees.</summary>
    private static IReadOnlyList<Member> Guests(FictitiousWorld world, Draws draws, Committee body, DateOnly day)
    {
        var members = world.MembersOn(day);
        if (body.Kind == CommitteeKind.RoundTable)
        {
            var roundTable = body.Id;
            Member[] own = [.. members.Where(member => world.RoundTableOf(member) == roundTable)];
            return draws.Several(own, own.Length / 4);
        }

        return body.Kind is CommitteeKind.Standing or CommitteeKind.Working ? draws.Several(members, draws.Below(4)) : [];
    }
}
