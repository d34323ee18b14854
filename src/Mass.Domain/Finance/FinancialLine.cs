namespace Mass.Domain.Finance;

/// <summary>A line of the budget of a fiscal year.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-09.</remarks>
public sealed record FinancialLine
{
    private KeptId id;

    /// <summary>The line's id, derived from the fiscal year and the code.</summary>
    public Guid Id => id.Of("financial-line", FiscalYearId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the fiscal year.</summary>
    public required Guid FiscalYearId { get; init; }

    /// <summary>The code, unique in its fiscal year.</summary>
    public required string Code { get; init; }

    /// <summary>Whether money comes in or goes out.</summary>
    public required FinancialKind Kind { get; init; }

    /// <summary>The category that it is reported under.</summary>
    public required string Category { get; init; }

    /// <summary>What it is for; null when the category says it.</summary>
    public string? Description { get; init; }

    /// <summary>The amount that is budgeted; null when it is not budgeted.</summary>
    public decimal? Budget { get; init; }

    /// <summary>The amount that came in or went out; null while it is not known, which is not zero.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The id of the position that is responsible for it; null when none is.</summary>
    public Guid? PositionId { get; init; }
}
