using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends the days of a term that were recorded wrongly.</summary>
    /// <remarks>A term that ends early or for a reason is ended; one that is amended to end later, or without a known end, can leave the reason out.</remarks>
    /// <param name="membership">The membership as it is to be, of the person in the seat that it has.</param>
    /// <exception cref="BrokenRuleException">The membership is unknown, the person, the seat or the reason differs, the seat or the body is not there or taken in that time, the person sits in another voting seat of the body, or attended in the seat on a day outside.</exception>
    public AssociationRecords AmendMembership(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        RequireOwn(membership.AssociationId, nameof(membership));
        RequireForward(membership.Days, nameof(membership));
        var stored = KnownMembership(membership.Id);
        RequireKept(
            stored,
            membership,
            "a term",
            ("person", static each => each.PersonId, "seat the other person instead"),
            ("seat", static each => each.SeatId, "seat the person in the other seat instead"));
        if (membership.EndReason is not null)
        {
            RequireKept(stored, membership, "a term", ("reason of the end", static each => each.EndReason, "end the term instead"));
        }

        var amended = membership.To is null ? membership with { EndReason = null } : membership;
        RequireSeated(KnownSeat(amended.SeatId), amended);
        foreach (var attendance in Attendances.Where(each => each.SeatId == stored.SeatId && each.PersonId == stored.PersonId))
        {
            var on = KnownMeeting(attendance.MeetingId).On;
            if (stored.IsCurrentOn(on) && !amended.IsCurrentOn(on))
            {
                throw new BrokenRuleException(CommitteeRules.NotInSeat, $"{NameOf(stored.PersonId)} is recorded in the seat on {on:yyyy-MM-dd}; leave that day within the term.");
            }
        }

        return this with { Memberships = Replaced(Memberships, stored, amended) };
    }
}
