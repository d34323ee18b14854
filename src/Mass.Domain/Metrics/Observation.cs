using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>What a metric was found to be in a period.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-08.</remarks>
public sealed record Observation
{
    /// <summary>The id of the observation.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the metric.</summary>
    public required Guid MetricId { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The value as recorded; null when it is missing, does not apply, is a text, or follows from numerator and denominator.</summary>
    public decimal? Value { get; init; }

    /// <summary>What is counted; null when the value is no share.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of how many; null when the value is no share.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The value as a text; null when it is a number.</summary>
    public string? Text { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>What part of the whole it is of; empty when it is of the whole.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init => field = ValueList<Dimension>.Of(value); } = ValueList<Dimension>.Of([]);

    /// <summary>The day on which it was found.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>The day on which it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it; null when it is not said.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The id of the observation that it corrects; null when it corrects none.</summary>
    public Guid? Supersedes { get; init; }

    /// <summary>The number of the definition that it follows.</summary>
    public int DefinitionVersion { get; init; } = 1;

    /// <summary>What is to be said of it; null when there is nothing.</summary>
    public string? Comment { get; init; }
}
