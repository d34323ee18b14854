using Mass.Domain.Calendar;

namespace Mass.Domain.Supports;

/// <summary>One-to-one support of one person; confidential.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-06, SO-02.</remarks>
public sealed record Engagement
{
    /// <summary>The id of the engagement.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the support.</summary>
    public required Guid SupportId { get; init; }

    /// <summary>The id of the person who is supported.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The ids of the persons who give the support.</summary>
    public IReadOnlyList<Guid> SupporterIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>What it is about.</summary>
    public required EngagementNeed Need { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day, which still belongs to it; null while it goes on.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Why it was closed; null while it goes on or when no reason is recorded.</summary>
    public string? CloseReason { get; init; }

    /// <summary>The days of the one-to-one support.</summary>
    internal DaySpan Days => new(OpenedOn, ClosedOn);
}
