using Mass.Domain.Associations;

namespace Mass.Domain.Finance;

/// <summary>What a position is responsible for in a fiscal year, with its place in the organization chart.</summary>
public sealed record PositionFinances
{
    /// <summary>The position; null for the lines that no position is responsible for.</summary>
    public Position? Position { get; init; }

    /// <summary>The positions above it in the organization chart, the topmost first.</summary>
    public required IReadOnlyList<Position> Superiors { get; init => field = ValueList<Position>.Of(value); }

    /// <summary>The revenue that it is responsible for.</summary>
    public required FinancialFigures Revenue { get; init; }

    /// <summary>The expenses that it is responsible for.</summary>
    public required FinancialFigures Expenses { get; init; }
}
