namespace Mass.Domain.Planning;

/// <summary>A state of the plan between two days on which it was amended.</summary>
public sealed record PlanVersion
{
    /// <summary>The number of the version, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The first day of the version; for the first version the first day of the plan.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The amendments that made this version of the one before; empty for the first.</summary>
    public required IReadOnlyList<Amendment> Amendments { get; init => field = ValueList<Amendment>.Of(value); }
}
