namespace Mass.Domain.Metrics;

/// <summary>What the progress of a metric is counted from.</summary>
public sealed record Baseline
{
    /// <summary>The year of the plan that it is of.</summary>
    public required int Year { get; init; }

    /// <summary>The day that it is of; null when only the year is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The value; null when it is a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value as a text; null when it is a number.</summary>
    public string? Text { get; init; }

    /// <summary>What is to be said of it; null when there is nothing.</summary>
    public string? Comment { get; init; }
}
