using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Whether a seat, and the body that has it, is there on a day.</summary>
    internal bool IsThere(Seat seat, DateOnly day) => seat.IsCurrentOn(day) && (CommitteeOf(seat)?.IsCurrentOn(day) ?? true);

    /// <summary>The term of the person who sits in a seat on a day; null when nobody does.</summary>
    internal Membership? TermIn(Seat seat, DateOnly day)
    {
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
