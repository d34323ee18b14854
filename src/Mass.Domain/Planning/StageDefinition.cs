namespace Mass.Domain.Planning;

/// <summary>A stage with the plan's own definition of it.</summary>
public sealed record StageDefinition
{
    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The definition, word for word.</summary>
    public required string Definition { get; init; }
}
