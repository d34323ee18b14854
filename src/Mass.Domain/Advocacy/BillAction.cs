namespace Mass.Domain.Advocacy;

/// <summary>Something that happened to a bill.</summary>
public sealed record BillAction
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How far the bill had come.</summary>
    public required BillStatus Status { get; init; }

    /// <summary>What happened, in words; null when the status says it.</summary>
    public string? Note { get; init; }
}
