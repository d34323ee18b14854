namespace Mass.Domain.Planning;

/// <summary>A key principle of the plan.</summary>
public sealed record KeyPrinciple
{
    /// <summary>The principle's id, derived from the plan and the number.</summary>
    public Guid Id => EntityId.From("principle", PlanId.ToString(), Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The place of the principle in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The principle, word for word.</summary>
    public required string Text { get; init; }
}
