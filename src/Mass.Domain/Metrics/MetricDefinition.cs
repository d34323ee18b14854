namespace Mass.Domain.Metrics;

/// <summary>An earlier definition of a metric, kept so that the observations that follow it can be understood.</summary>
public sealed record MetricDefinition
{
    /// <summary>The number of the definition.</summary>
    public required int Version { get; init; }

    /// <summary>What exactly was measured.</summary>
    public required string Definition { get; init; }

    /// <summary>How it was measured; null when the definition says it.</summary>
    public string? Method { get; init; }

    /// <summary>Where the data came from; null when it is not said.</summary>
    public string? DataSource { get; init; }

    /// <summary>The day from which the next definition holds.</summary>
    public required DateOnly ReplacedOn { get; init; }

    /// <summary>Why it was replaced; null when it is not said.</summary>
    public string? Reason { get; init; }
}
