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
}
