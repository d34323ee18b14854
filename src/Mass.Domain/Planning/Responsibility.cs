namespace Mass.Domain.Planning;

/// <summary>A party that is responsible for a step, with the words as written beside what they mean.</summary>
/// <remarks>It names a position or a body and never a person.</remarks>
public sealed record Responsibility
{
    /// <summary>The words of the plan.</summary>
    public required string AsWritten { get; init; }

    /// <summary>What kind of party it is.</summary>
    public required ResponsibilityKind Kind { get; init; }

    /// <summary>The key of the position; null when the words do not name one.</summary>
    public string? PositionKey { get; init; }

    /// <summary>The key of the committee; null when the words do not name one.</summary>
    public string? CommitteeKey { get; init; }
}
