namespace Mass.Domain.Finance;

/// <summary>The figures of a category.</summary>
public sealed record FinancialCategory
{
    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>The figures.</summary>
    public required FinancialFigures Figures { get; init; }
}
