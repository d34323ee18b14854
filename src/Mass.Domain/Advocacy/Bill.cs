namespace Mass.Domain.Advocacy;

/// <summary>A bill that the association follows.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record Bill
{
    /// <summary>The bill's id, derived from the legislative session and the number.</summary>
    public Guid Id => EntityId.From("bill", SessionId.ToString(), Number);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the legislative session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The number, unique in its session.</summary>
    public required string Number { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The address of its text; null when none is recorded.</summary>
    public Uri? Url { get; init; }

    /// <summary>What the association thinks of it.</summary>
    public required BillStance Stance { get; init; }

    /// <summary>The ids of the priorities that it serves.</summary>
    public IReadOnlyList<Guid> PriorityIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<BillAction> Actions { get; init => field = ValueList<BillAction>.Of(value); } = ValueList<BillAction>.Of([]);
}
