namespace Mass.Domain.Associations;

/// <summary>A position in the association that work can be given to, whoever holds it.</summary>
public sealed record Position
{
    private KeptId id;

    /// <summary>The position's id, derived from the association and the position's key.</summary>
    public Guid Id => id.Of("position", AssociationId, Key);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The abbreviation; null when the position has none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What the position is responsible for, in words.</summary>
    public IReadOnlyList<string> Responsibilities { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>The key of the position that this one reports to; null when it reports to none of them.</summary>
    public string? ReportsToKey { get; init; }

    /// <summary>How many people can hold the position at once, those who hold it for the time being aside; null when it is not said, and then one can.</summary>
    public int? Places { get; init; }

    /// <summary>How much of a full-time position it is, where 1 is full time; null when it is not said.</summary>
    public decimal? FullTimeEquivalent { get; init; }

    /// <summary>What plans and documents call the position: the abbreviation, or the title where there is none.</summary>
    public string Key => Abbreviation ?? Title;
}
