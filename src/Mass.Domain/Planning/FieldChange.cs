namespace Mass.Domain.Planning;

/// <summary>A value that differs between two readings.</summary>
public sealed record FieldChange
{
    /// <summary>The name of the field, as in title or responsibilities.</summary>
    public required string Field { get; init; }

    /// <summary>The value before; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The value after; null when there is none.</summary>
    public string? After { get; init; }
}
