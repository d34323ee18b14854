namespace Mass.Domain.Planning;

/// <summary>A strategic initiative that steps serve; the standing operations stand beside the numbered ones as O.</summary>
public sealed record StrategicInitiative
{
    private KeptId id;

    /// <summary>The number of the standing operations, which steps may serve like an initiative.</summary>
    public const string StandingOperations = "O";

    /// <summary>The initiative's id, derived from the plan and the number.</summary>
    public Guid Id => id.Of("initiative", PlanId, Number);

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The number as the plan writes it: 1, 2, 3, or O for the standing operations.</summary>
    public required string Number { get; init; }

    /// <summary>The heading.</summary>
    public required string Heading { get; init; }

    /// <summary>The statement of the initiative; null for the standing operations, which have none.</summary>
    public string? Statement { get; init; }
}
