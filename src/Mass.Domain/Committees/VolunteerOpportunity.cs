using Mass.Domain.Supports;

namespace Mass.Domain.Committees;

/// <summary>A piece of work that members can sign up for, short of a seat: micro-volunteerism.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-03, AS-11.</remarks>
public sealed record VolunteerOpportunity
{
    private KeptId id;

    /// <summary>The opportunity's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("opportunity", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to do; null when the title says it.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the body that it helps; null when it helps none.</summary>
    public Guid? CommitteeId { get; init; }

    /// <summary>For whom it is.</summary>
    public IReadOnlyList<Audience> Audiences { get; init => field = ValueList<Audience>.Of(value); } = ValueList<Audience>.Of([]);

    /// <summary>How many can sign up; null when there is no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>How many hours it takes; null when it is not said.</summary>
    public int? Hours { get; init; }

    /// <summary>The first day on which members can sign up.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>The first day of the work; null when it is not fixed.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of the work; null when it is not fixed.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The ids of the steps that it serves.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
