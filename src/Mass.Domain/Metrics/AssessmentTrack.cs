namespace Mass.Domain.Metrics;

/// <summary>A track of an assessment: what it asks, and how.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-12.</remarks>
public sealed record AssessmentTrack
{
    private KeptId id;

    /// <summary>The track's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("track", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The questions, word for word.</summary>
    public IReadOnlyList<string> Questions { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>How the questions are asked.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init => field = ValueList<Instrument>.Of(value); } = ValueList<Instrument>.Of([]);

    /// <summary>The id of the body that designs the assessment; null when none does.</summary>
    public Guid? CommitteeId { get; init; }

    /// <summary>The ids of the steps that are assessed.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
