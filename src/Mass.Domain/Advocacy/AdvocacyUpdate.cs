namespace Mass.Domain.Advocacy;

/// <summary>News that the association sent to its members: on legislation and policy, from committees, legal briefs.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14, SO-01, SO-04.</remarks>
public sealed record AdvocacyUpdate
{
    /// <summary>The id of the news.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Through which channel it went out.</summary>
    public required UpdateChannel Channel { get; init; }

    /// <summary>Which level of government it is about; null when it is about none.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The text; null when only the title is recorded.</summary>
    public string? Text { get; init; }

    /// <summary>The ids of the bills that it is about.</summary>
    public IReadOnlyList<Guid> BillIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The ids of the steps that it serves.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
