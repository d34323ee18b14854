using Mass.Domain.Calendar;

namespace Mass.Domain.Supports;

/// <summary>A topic for skill development that a member asked for, collected each year through the round tables.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-10.</remarks>
public sealed record TopicRequest
{
    /// <summary>The id of the request.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The plan year for which it was collected.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The id of the round table through which it was collected.</summary>
    public required Guid RoundTableId { get; init; }

    /// <summary>The id of the person who asked; null when the request was given without a name.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The topic.</summary>
    public required string Topic { get; init; }

    /// <summary>The skill that it would build; null when none was named.</summary>
    public string? Skill { get; init; }

    /// <summary>The day on which it was collected.</summary>
    public required DateOnly On { get; init; }
}
