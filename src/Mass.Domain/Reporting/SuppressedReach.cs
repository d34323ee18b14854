namespace Mass.Domain.Reporting;

/// <summary>How many of a group were reached, shown only where nobody can be recognised by it.</summary>
public sealed record SuppressedReach
{
    /// <summary>How many were reached; null when it is suppressed.</summary>
    public int? Reached { get; init; }

    /// <summary>How many could have been reached; always shown.</summary>
    public required int InScope { get; init; }

    /// <summary>Whether the number of those reached is held back, because it, the number of those not reached, or one beside it is small.</summary>
    public bool IsSuppressed => Reached is null;

    /// <summary>How many were not reached; null when it is suppressed.</summary>
    public int? NotReached => InScope - Reached;

    /// <summary>Those reached as a percentage of those in scope; null when it is suppressed or nobody is in scope.</summary>
    public decimal? Percentage => InScope == 0 ? null : 100m * Reached / InScope;
}
