using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Seats a person in a seat of a body.</summary>
    /// <remarks>
    /// A person sits in one voting seat of a body at a time, for one who sat in two would have two votes and count twice to the quorum;
    /// seats that do not vote come on top. In different bodies a person may sit as often as asked.
    /// </remarks>
    /// <param name="seatId">The id of the seat.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="from">The first day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="to">The last day; null for the end of the seat's term, or for no known end when the seat has no term length.</param>
    /// <exception cref="BrokenRuleException">The seat or the person is unknown, no body has the seat, it is not there or taken in that time, or the person sits in another voting seat of the body.</exception>
    public AssociationRecords SeatMember(Guid seatId, Guid personId, DateOnly from, DateTimeOffset recordedAt, DateOnly? to = null)
    {
        var seat = KnownSeat(seatId);
        KnownPerson(personId);
        var term = new DaySpan(from, to ?? TermEnd(seat, BodyOf(seat), from));
        RequireForward(term, nameof(to));
        var membership = new Membership { Id = EntityId.New(recordedAt), AssociationId = Association.Id, SeatId = seatId, PersonId = personId, From = from, To = term.To };
        RequireSeated(seat, membership);
        return this with { Memberships = [.. Memberships, membership] };
    }

    /// <summary>Ends a term on a day, or says why it ended.</summary>
    /// <param name="membershipId">The id of the membership.</param>
    /// <param name="lastDay">The last day, one of the days of the term.</param>
    /// <param name="reason">Why it ends.</param>
    /// <exception cref="BrokenRuleException">The membership is unknown, or the day is none of its days.</exception>
    public AssociationRecords EndMembership(Guid membershipId, DateOnly lastDay, MembershipEndReason reason)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason is one of those that MembershipEndReason lists.");
        }

        var membership = KnownMembership(membershipId);
        if (!membership.IsCurrentOn(lastDay))
        {
            throw new BrokenRuleException(
                CommitteeRules.TermEnd, $"The term goes {membership.Days} and cannot end on {lastDay:yyyy-MM-dd}; give one of its days, or seat the person again for a further term.");
        }

        return this with { Memberships = [.. Memberships.Select(each => each.Id == membershipId ? each with { To = lastDay, EndReason = reason } : each)] };
    }

    /// <summary>Takes back a term that has not begun.</summary>
    /// <param name="membershipId">The id of the membership.</param>
    /// <param name="today">The present day, which comes before the first day of the term.</param>
    /// <exception cref="BrokenRuleException">The membership is unknown, or its term has begun.</exception>
    public AssociationRecords TakeBackMembership(Guid membershipId, DateOnly today)
    {
        var membership = KnownMembership(membershipId);
        return membership.From > today
            ? this with { Memberships = [.. Memberships.Where(each => each.Id != membershipId)] }
            : throw new BrokenRuleException(CommitteeRules.TermBegun, $"The term has begun on {membership.From:yyyy-MM-dd} and stays in the records; end it instead.");
    }

    /// <summary>Promotes a person from one seat to another: the one term ends the day before the other begins.</summary>
    /// <param name="membershipId">The id of the membership that ends.</param>
    /// <param name="seatId">The id of the seat that the person takes.</param>
    /// <param name="from">The first day in the new seat, after the first day in the old one.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="to">The last day; null for the end of the seat's term, or for no known end when the seat has no term length.</param>
    /// <exception cref="BrokenRuleException">The membership or the seat is unknown, the person does not sit in the old seat the day before, or cannot sit in the new one.</exception>
    public AssociationRecords Promote(Guid membershipId, Guid seatId, DateOnly from, DateTimeOffset recordedAt, DateOnly? to = null) =>
        EndMembership(membershipId, from.AddDays(-1), MembershipEndReason.Promoted)
            .SeatMember(seatId, KnownMembership(membershipId).PersonId, from, recordedAt, to);

    internal Membership KnownMembership(Guid id) =>
        RecordIndex.Find(Memberships, static each => each.Id, id) ?? throw Unknown(CommitteeRules.UnknownMembership, "membership", id, "seat the person first");

    private Committee BodyOf(Seat seat) => CommitteeOf(seat) ?? throw new BrokenRuleException(
        CommitteeRules.SeatWithoutCommittee, $"It is not said to which body {seat.Label} belongs; allot the seat to a body first.");

    /// <summary>Refuses a term in a seat that is not there or taken then, and one beside a term in another voting seat of the body.</summary>
    private void RequireSeated(Seat seat, Membership term)
    {
        var body = BodyOf(seat);
        RequireThere(seat, term.Days);
        RequireThere(body, term.Days);
        if (MembershipsIn(seat.Id).FirstOrDefault(other => other.Id != term.Id && other.Days.Overlaps(term.Days)) is { } taken)
        {
            throw new BrokenRuleException(
                CommitteeRules.SeatTaken, $"{NameOf(taken.PersonId)} sits in {seat.Label} of {body.Key} {taken.Days}; end that term first, or begin after it.");
        }

        if (seat.CountsAsVoting && OtherVotingTerm(body, term) is { } second)
        {
            throw new BrokenRuleException(
                CommitteeRules.SitsAlready, $"{NameOf(term.PersonId)} sits in another voting seat of {body.Key} {second.Days}; end that term first, or promote the person.");
        }
    }

    private Membership? OtherVotingTerm(Committee body, Membership term) => SeatsOf(body)
        .Where(seat => seat.CountsAsVoting)
        .SelectMany(seat => MembershipsIn(seat.Id))
        .FirstOrDefault(other => other.Id != term.Id && other.PersonId == term.PersonId && other.Days.Overlaps(term.Days));

    /// <summary>The last day of a term that begins on a day: the seat's length of it, and no longer than the seat and the body are there.</summary>
    private static DateOnly? TermEnd(Seat seat, Committee body, DateOnly from)
    {
        DateOnly?[] ends = [seat.TermYears is { } years ? from.AddYears(years).AddDays(-1) : null, seat.To, body.DissolvedOn];
        return ends.Min();
    }
}
