namespace Mass.Domain.Committees;

/// <summary>Says which seats nobody sits in.</summary>
public static class Vacancies
{
    /// <summary>The seats that are there on a day and that nobody sits in, in the order of the records; those that no body has yet among them.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<Seat> Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return ValueList<Seat>.Of(records.Seats.Where(seat => records.IsThere(seat, asOf) && records.TermIn(seat, asOf) is null));
    }

    /// <summary>The first of the days on end, up to a day, on which nobody has sat in a seat; null when the seat is not vacant that day, or was always there and nobody ever sat in it.</summary>
    /// <param name="records">The association.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="asOf">The day.</param>
    public static DateOnly? Since(AssociationRecords records, Seat seat, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(seat);
        if (!records.IsThere(seat, asOf) || records.TermIn(seat, asOf) is not null)
        {
            return null;
        }

        // Whoever sat in it and does not that day has left it before: the day after is not beyond the calendar.
        var left = records.MembershipsIn(seat.Id).Where(term => term.To < asOf).Max(term => term.To)?.AddDays(1);
        return new[] { left, seat.From, records.CommitteeOf(seat)?.FormedOn }.Max();
    }
}
