using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a seat.</summary>
    /// <param name="seat">The seat; a first or last day that it does not say is its body's.</param>
    /// <exception cref="BrokenRuleException">The body is unknown or not there in the days of the seat, or it has a seat of that label.</exception>
    public AssociationRecords AddSeat(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        RequireOwn(seat.AssociationId, nameof(seat));
        RequireForward(seat.Days, nameof(seat));
        if (SeatOf(seat.Id) is not null)
        {
            throw new BrokenRuleException(CommitteeRules.DuplicateSeat, $"{seat.CommitteeKey ?? "No body"} has a seat {seat.Label} already; give the new one another label.");
        }

        return this with { Seats = [.. Seats, Within(seat)] };
    }

    /// <summary>Gives a seat that no body has yet to one of the bodies.</summary>
    /// <param name="seatId">The id of the seat; it changes with the body, for a seat is known by its body and its label.</param>
    /// <param name="committeeId">The id of the body.</param>
    /// <exception cref="BrokenRuleException">One of them is unknown, the seat belongs to a body already, or the body is not there or has a seat of that label.</exception>
    public AssociationRecords AllotSeat(Guid seatId, Guid committeeId)
    {
        var seat = KnownSeat(seatId);
        if (seat.CommitteeKey is { } key)
        {
            throw new BrokenRuleException(CommitteeRules.SeatAllotted, $"{seat.Label} belongs to {key}; abolish it there and add one to the other body.");
        }

        return (this with { Seats = [.. Seats.Where(each => each.Id != seatId)] }).AddSeat(seat with { CommitteeKey = KnownCommittee(committeeId).Key, ProposedFor = [] });
    }

    /// <summary>Abolishes a seat; a term in it ends with it.</summary>
    /// <param name="seatId">The id of the seat.</param>
    /// <param name="lastDay">Its last day, which still belongs to it.</param>
    /// <exception cref="BrokenRuleException">The seat is unknown or not there that day, or someone is to take it later.</exception>
    public AssociationRecords AbolishSeat(Guid seatId, DateOnly lastDay)
    {
        var seat = KnownSeat(seatId);
        RequireThere(seat, new DaySpan(lastDay, lastDay));
        return WithoutSeatAfter(seat, lastDay);
    }

    private AssociationRecords WithoutSeatAfter(Seat seat, DateOnly lastDay)
    {
        if (MembershipsIn(seat.Id).FirstOrDefault(membership => membership.From > lastDay) is { } arranged)
        {
            throw new BrokenRuleException(
                CommitteeRules.SeatTaken, $"{NameOf(arranged.PersonId)} is to sit in {seat.Label} {arranged.Days}, after its last day; take that term back first.");
        }

        return this with
        {
            Seats = [.. Seats.Select(each => each.Id == seat.Id ? each with { To = lastDay } : each)],
            Memberships = [.. Memberships.Select(each => each.SeatId == seat.Id && !(each.To <= lastDay) ? each with { To = lastDay, EndReason = MembershipEndReason.SeatAbolished } : each)],
        };
    }

    private Seat Within(Seat seat)
    {
        if (seat.CommitteeKey is not { } key)
        {
            return seat;
        }

        var body = CommitteeOf(seat) ?? throw new BrokenRuleException(CommitteeRules.UnknownCommittee, $"{seat.Label} is to belong to {key}, which is not there; form that body first.");
        var within = seat with { From = seat.From ?? body.FormedOn, To = seat.To ?? body.DissolvedOn };
        RequireThere(body, within.Days);
        return within;
    }

    private static void RequireThere(Seat seat, DaySpan days)
    {
        if (!seat.Days.Contains(days))
        {
            throw new BrokenRuleException(CommitteeRules.SeatNotThere, $"The seat {seat.Label} is there {seat.Days} and not {days}; choose days within its own.");
        }
    }
}
