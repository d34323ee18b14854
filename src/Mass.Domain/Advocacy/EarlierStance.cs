namespace Mass.Domain.Advocacy;

/// <summary>What the association once thought of a bill.</summary>
public sealed record EarlierStance
{
    /// <summary>What it thought.</summary>
    public required BillStance Stance { get; init; }

    /// <summary>The last day on which it thought so.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Why it changed; null when no reason is recorded.</summary>
    public string? ReasonForChange { get; init; }
}
