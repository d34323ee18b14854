using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Supports;

/// <summary>A support that the association offers: an entry of its catalogue.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-04, AS-05, AS-06, AS-07, AS-10, AS-11, SO-02, SO-06.</remarks>
public sealed record Support
{
    private KeptId id;

    /// <summary>The support's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("support", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of support it is.</summary>
    public required SupportKind Kind { get; init; }

    /// <summary>What it offers; null when the name says it.</summary>
    public string? Description { get; init; }

    /// <summary>The tiers that it is meant for.</summary>
    public IReadOnlyList<Tier> Tiers { get; init => field = ValueList<Tier>.Of(value); } = ValueList<Tier>.Of([]);

    /// <summary>For whom it is, by role.</summary>
    public IReadOnlyList<Audience> Audiences { get; init => field = ValueList<Audience>.Of(value); } = ValueList<Audience>.Of([]);

    /// <summary>Who can take part, in words; null when everyone in its audiences can.</summary>
    public string? Eligibility { get; init; }

    /// <summary>How many can take part at once; null when there is no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>How often it takes place; null when it is offered when it is needed.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>Whether who takes part is known only to those who give the support and those who oversee it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The first day on which it is offered; null when it was always offered.</summary>
    public DateOnly? OfferedFrom { get; init; }

    /// <summary>The last day on which it is offered; null while no end is known.</summary>
    public DateOnly? OfferedUntil { get; init; }

    /// <summary>The id of the body that gives it; null when no body does.</summary>
    public Guid? CommitteeId { get; init; }

    /// <summary>The id of the position that is responsible for it; null when none is.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>The ids of the steps that it carries out.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The ids of the initiatives that it serves.</summary>
    public IReadOnlyList<Guid> InitiativeIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The days on which it is offered.</summary>
    internal DaySpan OfferedDays => new(OfferedFrom, OfferedUntil);
}
