namespace Mass.Domain.Interchange;

/// <summary>A plan document could not be read; all its problems are collected here.</summary>
public sealed class PlanDocumentException : FormatException
{
    /// <summary>Makes the exception with the problems that were found.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public PlanDocumentException(IReadOnlyList<PlanDocumentProblem> problems)
        : base($"The plan document has {problems?.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems ?? [])}")
    {
        ArgumentNullException.ThrowIfNull(problems);
        Problems = problems;
    }

    /// <summary>The problems, in the order of the document.</summary>
    public IReadOnlyList<PlanDocumentProblem> Problems { get; }
}
