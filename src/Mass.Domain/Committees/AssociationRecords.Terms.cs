using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Whether a seat, and the body that has it, is there on a day.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="day">The day.</param>
    public bool IsThere(Seat seat, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return seat.IsCurrentOn(day) && (CommitteeOf(seat)?.IsCurrentOn(day) ?? true);
    }

    /// <summary>The term of the person who sits in a seat on a day; null when nobody does.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="day">The day.</param>
    public Membership? TermIn(Seat seat, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(seat);
        foreach (var term in MembershipsIn(seat.Id))
        {
            if (term.IsCurrentOn(day))
            {
                return term;
            }
        }

        return null;
    }
}
