namespace Mass.Domain.Planning;

/// <summary>A time during which a step was out of the plan.</summary>
public sealed record Retirement
{
    /// <summary>The first day on which the step was out of the plan.</summary>
    public required DateOnly RetiredOn { get; init; }

    /// <summary>The first day on which the step was back in the plan; null while it is out.</summary>
    public DateOnly? RestoredOn { get; init; }
}
