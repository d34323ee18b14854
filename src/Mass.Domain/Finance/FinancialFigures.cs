namespace Mass.Domain.Finance;

/// <summary>Budget against actual, over one line or many of one kind and one fiscal year, and so of one currency.</summary>
/// <remarks>An amount that is not known is not zero: it is left out of the sums, which say that they are incomplete.</remarks>
public sealed record FinancialFigures
{
    /// <summary>How many lines there are.</summary>
    public required int LineCount { get; init; }

    /// <summary>The sum of the amounts that are budgeted; null when none is.</summary>
    public required decimal? Budget { get; init; }

    /// <summary>The sum of the actual amounts that are known; null when none is.</summary>
    public required decimal? Actual { get; init; }

    /// <summary>How many lines are not budgeted.</summary>
    public required int MissingBudgetCount { get; init; }

    /// <summary>Of how many lines the actual amount is not known.</summary>
    public required int MissingActualCount { get; init; }

    /// <summary>Whether every line is budgeted and its actual amount known.</summary>
    public bool IsComplete => MissingBudgetCount == 0 && MissingActualCount == 0;

    /// <summary>Actual less budget, over the lines of which both are known; null when there is no such line.</summary>
    public required decimal? Variance { get; init; }

    /// <summary>The variance as a percentage of the budget of the same lines, rounded to a tenth; null when there is no variance or that budget is zero.</summary>
    public required decimal? VariancePercent { get; init; }

    /// <summary>The figures of lines of one kind.</summary>
    /// <param name="lines">The lines, of one fiscal year.</param>
    /// <exception cref="ArgumentException">The lines are of several fiscal years, whose currencies may differ, or of both kinds.</exception>
    public static FinancialFigures Of(IReadOnlyList<FinancialLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.DistinctBy(line => (line.FiscalYearId, line.Kind)).Count() > 1)
        {
            throw new ArgumentException("Lines of several fiscal years or of both kinds are not added up.", nameof(lines));
        }

        var both = lines.Where(line => line.Budget is not null && line.Actual is not null).ToList();
        var budgetOfBoth = both.Sum(line => line.Budget!.Value);
        decimal? variance = both.Count == 0 ? null : both.Sum(line => line.Actual!.Value) - budgetOfBoth;
        return new()
        {
            LineCount = lines.Count,
            Budget = Sum(lines.Select(line => line.Budget)),
            Actual = Sum(lines.Select(line => line.Actual)),
            MissingBudgetCount = lines.Count(line => line.Budget is null),
            MissingActualCount = lines.Count(line => line.Actual is null),
            Variance = variance,
            VariancePercent = budgetOfBoth == 0 ? null : decimal.Round(variance.GetValueOrDefault() / budgetOfBoth * 100, 1, MidpointRounding.AwayFromZero),
        };
    }

    private static decimal? Sum(IEnumerable<decimal?> amounts)
    {
        var known = amounts.OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
