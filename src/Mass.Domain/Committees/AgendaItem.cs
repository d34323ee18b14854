namespace Mass.Domain.Committees;

/// <summary>An item of an agenda.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record AgendaItem
{
    /// <summary>The section of the agenda that it stands in, such as federal advocacy; null when it stands in none.</summary>
    public string? Section { get; init; }

    /// <summary>What is taken up.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the person who presents it; null when nobody is named.</summary>
    public Guid? PresenterId { get; init; }

    /// <summary>The ids of the steps that it is about.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);
}
