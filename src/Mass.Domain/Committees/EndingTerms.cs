namespace Mass.Domain.Committees;

/// <summary>Says which terms in seats come to their end.</summary>
public static class EndingTerms
{
    /// <summary>The memberships that hold on a day and end on it or later, up to another day, the earliest end first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day on which they hold.</param>
    /// <param name="until">The last day on which they end.</param>
    public static IReadOnlyList<Membership> Of(AssociationRecords records, DateOnly asOf, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(records);
        return ValueList<Membership>.Of(records.Memberships.Where(term => term.IsCurrentOn(asOf) && term.To <= until).OrderBy(term => term.To));
    }
}
