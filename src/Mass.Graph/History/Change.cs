namespace Mass.Graph.History;

/// <summary>What one act changed: who did it, when, why, and what each field held before and after. It is never changed again.</summary>
internal sealed record Change
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    /// <summary>The revision of the association that came of it.</summary>
    public required long Revision { get; init; }

    /// <summary>The place among the changes that came with that revision.</summary>
    public required int Ordinal { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The day on which it was done, by the clock of this server's place, as the present day is.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.LocalDateTime);

    public required string CallerId { get; init; }

    public required string CallerName { get; init; }

    /// <summary>The name of the act, which is that of the mutation.</summary>
    public required string Action { get; init; }

    public string? Reason { get; init; }

    public required string RequestId { get; init; }

    public required IReadOnlyList<ChangedThing> Things { get; init; }
}

/// <summary>A thing that was changed.</summary>
/// <param name="Kind">The name of its type in the domain.</param>
/// <param name="Id">Its id.</param>
/// <param name="How">What became of it.</param>
/// <param name="Fields">The fields that differ; all that hold something for a thing that is new or gone.</param>
internal sealed record ChangedThing(string Kind, Guid Id, ThingChange How, IReadOnlyList<ValueChange> Fields);

/// <summary>What a field held before and after.</summary>
/// <param name="Field">The name of the field as the graph has it, with a dot where it lies in another.</param>
/// <param name="Before">What it held; null for nothing.</param>
/// <param name="After">What it holds; null for nothing.</param>
internal sealed record ValueChange(string Field, ChangeValue? Before, ChangeValue? After);

/// <summary>What became of a thing.</summary>
internal enum ThingChange
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It differs from what it was.</summary>
    Changed = 2,

    /// <summary>It was taken back.</summary>
    TakenBack = 3,
}
