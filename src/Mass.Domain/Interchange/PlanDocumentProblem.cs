namespace Mass.Domain.Interchange;

/// <summary>Something in a plan document that keeps it from being read.</summary>
public sealed record PlanDocumentProblem
{
    /// <summary>The JSON path of the place, such as $.plan.steps[3].tiers.</summary>
    public required string Path { get; init; }

    /// <summary>The line of the document, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>What is wrong and how to mend it, in a sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>The place and the problem on one line.</summary>
    public override string ToString() => $"line {Line}, {Path}: {Message}";
}
