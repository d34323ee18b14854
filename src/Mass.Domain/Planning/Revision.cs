namespace Mass.Domain.Planning;

/// <summary>What a thing said from one day on, until its next revision.</summary>
/// <typeparam name="TContent">What it is that says something.</typeparam>
public sealed record Revision<TContent>
    where TContent : notnull
{
    /// <summary>The first day on which it said this; null for what it said from the beginning.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>What it said.</summary>
    public required TContent Content { get; init; }
}
