namespace Mass.Domain.Advocacy;

/// <summary>What the association works for in a legislative session.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record Priority
{
    private KeptId id;

    /// <summary>The priority's id, derived from the legislative session and the code.</summary>
    public Guid Id => id.Of("priority", SessionId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the legislative session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The code, unique among the priorities of its session.</summary>
    public required string Code { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What the association asks for; null when the title says it.</summary>
    public string? Statement { get; init; }

    /// <summary>The place among the priorities of the session, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The ids of the steps that it serves.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
