namespace Mass.Domain.Metrics;

/// <summary>A part of the whole, by name and value.</summary>
public sealed record Dimension
{
    /// <summary>What the whole is divided by, such as round table.</summary>
    public required string Name { get; init; }

    /// <summary>Which part it is.</summary>
    public required string Value { get; init; }
}
