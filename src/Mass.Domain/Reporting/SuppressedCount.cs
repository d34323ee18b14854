namespace Mass.Domain.Reporting;

/// <summary>A count of people that is shown only where nobody can be recognised by it.</summary>
public sealed record SuppressedCount
{
    /// <summary>The count; null when it is suppressed.</summary>
    public int? Count { get; init; }

    /// <summary>Whether the count is held back, because it or one beside it is small.</summary>
    public bool IsSuppressed => Count is null;

    /// <summary>A count that is shown.</summary>
    /// <param name="count">The count.</param>
    internal static SuppressedCount Shown(int count) => new() { Count = count };

    /// <summary>A count that is held back.</summary>
    internal static SuppressedCount Suppressed { get; } = new();
}
