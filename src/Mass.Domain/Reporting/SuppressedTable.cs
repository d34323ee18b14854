namespace Mass.Domain.Reporting;

/// <summary>The counts of groups that have no member in common, with their total, small ones suppressed.</summary>
public sealed record SuppressedTable
{
    /// <summary>The counts of the groups, in the order in which they were given.</summary>
    public required IReadOnlyList<SuppressedCount> Cells { get; init => field = ValueList<SuppressedCount>.Of(value); }

    /// <summary>The total of all groups; suppressed when it is small itself.</summary>
    public required SuppressedCount Total { get; init; }
}
