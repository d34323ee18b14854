using Mass.Domain.Calendar;

namespace Mass.Domain.Supports;

/// <summary>A group that goes through a support together.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-06, AS-07, AS-11.</remarks>
public sealed record Cohort
{
    private KeptId id;

    /// <summary>The cohort's id, derived from the support and the code.</summary>
    public Guid Id => id.Of("cohort", SupportId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the support.</summary>
    public required Guid SupportId { get; init; }

    /// <summary>The code, unique among the cohorts of its support.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, which still belongs to it; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many can belong to it; null when there is no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>The ids of the persons who lead it.</summary>
    public IReadOnlyList<Guid> FacilitatorIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The days of the cohort.</summary>
    internal DaySpan Days => new(From, To);
}
