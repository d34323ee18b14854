namespace Mass.Domain;

/// <summary>Reads everything that an association holds, and says what cannot be: references that name nothing, days in the wrong order, terms that overlap, circles.</summary>
/// <remarks>Records that were made by the verbs of the domain have none of these; records that were put together, imported or made up may have.</remarks>
public static partial class RecordsCheck
{
    /// <summary>Two things of a kind have the same id, which for things with a code or a key means the same code or key.</summary>
    public const string DuplicateId = "DUPLICATE_ID";

    /// <summary>A record says that it is another association's.</summary>
    public const string ForeignAssociation = "FOREIGN_ASSOCIATION";

    /// <summary>A reference names nothing that the association holds.</summary>
    public const string UnknownReference = "UNKNOWN_REFERENCE";

    /// <summary>Something ends before it starts.</summary>
    public const string EndsBeforeStart = "ENDS_BEFORE_START";

    /// <summary>Something lies outside the days of what it belongs to.</summary>
    public const string OutsideOwner = "OUTSIDE_OWNER";

    /// <summary>Two terms in one seat overlap, or one person holds or is the same thing twice at once.</summary>
    public const string OverlappingTerms = "OVERLAPPING_TERMS";

    /// <summary>More people hold a position at once than it has places.</summary>
    public const string TooManyHolders = "TOO_MANY_HOLDERS";

    /// <summary>Someone attended a meeting in a seat that the person did not hold that day, or that is another body's.</summary>
    public const string NotSeated = "NOT_SEATED";

    /// <summary>More people signed up for a piece of work than it has room for.</summary>
    public const string OverCapacity = "OVER_CAPACITY";

    /// <summary>A body belongs to itself or a position reports to itself, by way of others or directly.</summary>
    public const string Circle = "CIRCLE";

    /// <summary>Reads the records of an association.</summary>
    /// <param name="records">The association.</param>
    /// <returns>The problems, register by register; empty when there are none.</returns>
    public static IReadOnlyList<RecordsProblem> Of(AssociationRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. Identities(records), .. References(records), .. Keys(records), .. Days(records), .. Owners(records), .. Overlaps(records), .. Places(records), .. Circles(records)];
    }

    private static RecordsProblem Problem(string code, string register, Guid id, string message) =>
        new() { Code = code, Register = register, ItemId = id, Message = message };
}
