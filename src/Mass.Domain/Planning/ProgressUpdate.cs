namespace Mass.Domain.Planning;

/// <summary>A word on how a step is coming along.</summary>
public sealed record ProgressUpdate
{
    /// <summary>The id of the update.</summary>
    public required Guid Id { get; init; }

    /// <summary>The day that the update speaks of.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When the update was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded the update; null when it is not said.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>What was done or found.</summary>
    public required string Text { get; init; }
}
