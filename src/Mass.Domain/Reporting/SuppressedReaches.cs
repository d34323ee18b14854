namespace Mass.Domain.Reporting;

/// <summary>How many of each of several groups were reached, and of all of them together, suppressed where people could be recognised.</summary>
public sealed record SuppressedReaches
{
    /// <summary>The groups, in the order in which they were given.</summary>
    public required IReadOnlyList<SuppressedReach> Cells { get; init => field = ValueList<SuppressedReach>.Of(value); }

    /// <summary>All groups together; suppressed when few of all were reached or left out.</summary>
    public required SuppressedReach Total { get; init; }

    /// <summary>Whether anything is held back.</summary>
    public bool IsSuppressed => Total.IsSuppressed || Cells.Any(cell => cell.IsSuppressed);
}
