namespace Mass.Domain.Metrics;

/// <summary>Something in a table of observations that keeps it from being read.</summary>
public sealed record MetricCsvProblem
{
    /// <summary>The line of the text, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The number of the column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What stands at the head of the column; null when nothing does.</summary>
    public string? Header { get; init; }

    /// <summary>What is wrong and how to mend it, in a sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>The place and the problem on one line.</summary>
    public override string ToString() => $"line {Line}, column {Column}{(Header is null ? string.Empty : $" ({Header})")}: {Message}";
}
