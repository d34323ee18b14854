namespace Mass.Domain.Committees;

/// <summary>The seats of a body on a day, and who sits in them.</summary>
public sealed record Roster
{
    /// <summary>The body.</summary>
    public required Committee Committee { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The seats that are there on the day, by kind and label.</summary>
    public required IReadOnlyList<RosterSeat> Seats { get; init => field = ValueList<RosterSeat>.Of(value); }

    /// <summary>The roster of a body on a day.</summary>
    /// <param name="records">The association.</param>
    /// <param name="committee">The body.</param>
    /// <param name="asOf">The day.</param>
    public static Roster Of(AssociationRecords records, Committee committee, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(committee);
        return new()
        {
            Committee = committee,
            AsOf = asOf,
            Seats =
            [
                .. from seat in committee.IsCurrentOn(asOf) ? records.SeatsOf(committee) : []
                   where seat.IsCurrentOn(asOf)
                   orderby seat.Kind, seat.Label
                   let term = records.TermIn(seat, asOf)
                   select new RosterSeat { Seat = seat, Membership = term, Holder = records.PersonOf(term?.PersonId) },
            ],
        };
    }
}
