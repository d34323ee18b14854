using System.Globalization;

namespace Mass.Domain.Finance;

/// <summary>A fiscal year of the association.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-09.</remarks>
public sealed record FiscalYear
{
    /// <summary>The fiscal year's id, derived from the association and its first day.</summary>
    public Guid Id => EntityId.From("fiscal-year", AssociationId.ToString(), StartsOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, which still belongs to it.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>The name, such as FY 2025.</summary>
    public required string Name { get; init; }

    /// <summary>The currency of its amounts, as a code of three letters.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether its books are closed.</summary>
    public bool IsClosed { get; init; }
}
