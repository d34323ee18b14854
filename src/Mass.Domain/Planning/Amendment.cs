namespace Mass.Domain.Planning;

/// <summary>What was added, changed, retired or restored in a plan, when, by whom, why, and against which version.</summary>
public sealed record Amendment
{
    /// <summary>The id of the amendment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>What the amendment did.</summary>
    public required AmendmentKind Kind { get; init; }

    /// <summary>What kind of thing was amended.</summary>
    public required AmendmentTarget Target { get; init; }

    /// <summary>The key of what was amended, such as the code of a step; null for the plan itself.</summary>
    public string? TargetKey { get; init; }

    /// <summary>The day from which the amendment holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When the amendment was recorded; null when it came with the plan.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>Who made the amendment; null when it is not said.</summary>
    public string? By { get; init; }

    /// <summary>Why the amendment was made; null when it is not said.</summary>
    public string? Reason { get; init; }

    /// <summary>The number of the version that was amended.</summary>
    public required int AgainstVersion { get; init; }

    /// <summary>The words of the plan that tell of the amendment; null when it does not.</summary>
    public string? AsWritten { get; init; }

    /// <summary>The fields that changed, with their values before and after; empty unless something was changed.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init => field = ValueList<FieldChange>.Of(value); } = ValueList<FieldChange>.Of([]);
}
