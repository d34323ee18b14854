using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> Overlaps(AssociationRecords records)
    {
        var seats = records.Seats.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id);
        return
        [
            .. AtOnce("Memberships", records.Memberships, static each => each.SeatId, static each => each.Id, static each => each.Days, "the seat is taken in that time"),
            .. AtOnce(
                "Memberships",
                [.. records.Memberships.Where(each => seats.GetValueOrDefault(each.SeatId) is { CountsAsVoting: true, CommitteeKey: not null })],
                each => (seats[each.SeatId].CommitteeKey, each.PersonId),
                static each => each.Id,
                static each => each.Days,
                "the person sits in another voting seat of the body in that time"),
            .. AtOnce("Members", records.Members, static each => each.PersonId, static each => each.Id, static each => each.Days, "the person is a member in another role or district in that time"),
            .. AtOnce("Appointments", records.Appointments, static each => (each.PositionId, each.PersonId), static each => each.Id, static each => each.Days, "the person holds the position in that time"),
        ];
    }

    private static IEnumerable<RecordsProblem> Places(AssociationRecords records)
    {
        foreach (var position in records.Positions)
        {
            var appointments = RecordIndex.Many(records.Appointments, static each => each.PositionId, position.Id);
            foreach (var appointment in appointments.Where(each => Crowd.At(each, appointments) > Crowd.Room(position, each)))
            {
                yield return Problem(
                    TooManyHolders, "Appointments", appointment.Id, $"More people hold {position.Key} on {appointment.From:yyyy-MM-dd} than it has places; end one of the appointments before, or give it more places.");
            }
        }

        foreach (var attendance in records.Attendances.Where(each => each.SeatId is not null && !IsSeated(each)))
        {
            yield return Problem(NotSeated, "Attendances", attendance.Id, "Someone attended in a seat that the person does not hold on the day of the meeting; record it without the seat, or in the seat that the person holds.");
        }

        foreach (var work in records.VolunteerOpportunities.Where(each => each.Capacity < Taken(each)))
        {
            yield return Problem(OverCapacity, "VolunteerOpportunities", work.Id, $"{Taken(work)} signed up for {work.Code}, which has room for {work.Capacity}; let some withdraw, or make more room.");
        }

        int Taken(VolunteerOpportunity work) =>
            RecordIndex.Many(records.VolunteerSignups, static signup => signup.OpportunityId, work.Id).Count(signup => signup.Status != SignupStatus.Withdrawn);

        // A meeting or a seat that is not there is told as a reference that names nothing.
        bool IsSeated(Attendance attendance) =>
            RecordIndex.Find(records.Meetings, static meeting => meeting.Id, attendance.MeetingId) is not { } meeting
            || RecordIndex.Find(records.Seats, static seat => seat.Id, attendance.SeatId) is not { } seat
            || (RecordIndex.Find(records.Committees, static body => body.Id, meeting.CommitteeId) is { } body
                && seat.CommitteeKey == body.Key
                && RecordIndex.Many(records.Memberships, static membership => membership.SeatId, seat.Id).Any(membership => membership.PersonId == attendance.PersonId && membership.IsCurrentOn(meeting.On)));
    }

    private static IEnumerable<RecordsProblem> AtOnce<T, TKey>(
        string register, IReadOnlyList<T> items, Func<T, TKey> what, Func<T, Guid> id, Func<T, DaySpan> days, string why)
    {
        foreach (var same in items.GroupBy(what))
        {
            T? longest = default;
            foreach (var item in same.OrderBy(each => days(each).From ?? DateOnly.MinValue))
            {
                if (longest is not null && days(longest).Overlaps(days(item)))
                {
                    yield return Problem(OverlappingTerms, register, id(item), $"One of {register} goes {days(item)}, and {why} by {id(longest)}, which goes {days(longest)}; end one before the other starts.");
                }

                if (longest is null || (days(longest).To is { } end && (days(item).To is not { } other || other > end)))
                {
                    longest = item;
                }
            }
        }
    }
}
