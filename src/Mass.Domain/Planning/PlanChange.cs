namespace Mass.Domain.Planning;

/// <summary>What kind of difference there is between two readings of a plan.</summary>
public enum PlanChangeKind
{
    /// <summary>It is in the later reading only.</summary>
    Added = 1,

    /// <summary>Both readings have it and it says something else.</summary>
    Changed = 2,

    /// <summary>It was taken out of the plan.</summary>
    Retired = 3,

    /// <summary>It was out of the plan and came back.</summary>
    Restored = 4,

    /// <summary>A step is at another stage.</summary>
    StageChanged = 5,
}

/// <summary>One thing that differs between two readings of a plan.</summary>
public sealed record PlanChange
{
    /// <summary>What kind of difference it is.</summary>
    public required PlanChangeKind Kind { get; init; }

    /// <summary>What kind of thing differs.</summary>
    public required AmendmentTarget Target { get; init; }

    /// <summary>The key of what differs, such as the code of a step; null for the plan itself.</summary>
    public string? TargetKey { get; init; }

    /// <summary>The fields that differ, with their values in the earlier and the later reading.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init => field = ValueList<FieldChange>.Of(value); } = ValueList<FieldChange>.Of([]);

    /// <summary>The stage in the earlier reading; null when the stage does not differ or there was none.</summary>
    public Stage? StageBefore { get; init; }

    /// <summary>The stage in the later reading; null when the stage does not differ or there is none.</summary>
    public Stage? StageAfter { get; init; }
}
