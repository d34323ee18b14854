namespace Mass.Domain.Planning;

/// <summary>A step came to a stage.</summary>
public sealed record StageChange
{
    /// <summary>The id of the change.</summary>
    public required Guid Id { get; init; }

    /// <summary>The stage that the step left; null when it had none.</summary>
    public Stage? From { get; init; }

    /// <summary>The stage that the step came to.</summary>
    public required Stage To { get; init; }

    /// <summary>The day from which the step was at the stage.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>When the change was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded the change; null when it is not said.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>Why; null when nothing was noted, which a move back does not allow.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the step moved back to an earlier stage.</summary>
    public bool IsBackward => To < From;

    /// <summary>The stages that the step passed over on its way forward.</summary>
    public IReadOnlyList<Stage> SkippedStages =>
        [.. Enum.GetValues<Stage>().Where(stage => stage > (From ?? 0) && stage < To)];
}
