using Mass.Domain.Calendar;

namespace Mass.Domain.Reviews;

/// <summary>Something that is reviewed again and again, and how often.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-03, SO-05, AS-13.</remarks>
public sealed record ReviewCycle
{
    private KeptId id;

    /// <summary>The cycle's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("review-cycle", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What is reviewed.</summary>
    public required ReviewSubject Subject { get; init; }

    /// <summary>How often it is reviewed: every year, every two years, or every ten.</summary>
    public required Cadence Cadence { get; init; }

    /// <summary>The plan year of the first review, from which the others are counted.</summary>
    public required PlanYear FirstYear { get; init; }

    /// <summary>The last plan year in which it is due; null while no end is known.</summary>
    public PlanYear? LastYear { get; init; }

    /// <summary>The id of the plan that is reviewed; null when it is not a plan's.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The id of the support whose program is reviewed; null when it is not a program's.</summary>
    public Guid? SupportId { get; init; }

    /// <summary>The id of the position that carries it out; null when none does.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>The id of the body that carries it out; null when none does.</summary>
    public Guid? CommitteeId { get; init; }

    /// <summary>To whom it is presented; null when it is not said.</summary>
    public string? PresentedTo { get; init; }

    /// <summary>The ids of the steps that it carries out.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
