namespace Mass.Domain.Metrics;

/// <summary>A table of observations could not be read; all its problems are collected here.</summary>
public sealed class MetricCsvException : FormatException
{
    /// <summary>Makes the exception with the problems that were found.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public MetricCsvException(IReadOnlyList<MetricCsvProblem> problems)
        : base($"The table of observations has {problems?.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems ?? [])}")
    {
        ArgumentNullException.ThrowIfNull(problems);
        Problems = problems;
    }

    /// <summary>The problems, in the order of the text.</summary>
    public IReadOnlyList<MetricCsvProblem> Problems { get; }
}
