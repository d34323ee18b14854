namespace Mass.Domain.Advocacy;

/// <summary>A bill that the association follows.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record Bill
{
    private KeptId id;

    /// <summary>The bill's id, derived from the legislative session and the number.</summary>
    public Guid Id => id.Of("bill", SessionId, Number);

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

    /// <summary>What the association thought of it before, the earliest first.</summary>
    public IReadOnlyList<EarlierStance> EarlierStances { get; init => field = ValueList<EarlierStance>.Of(value.OrderBy(stance => stance.LastDay)); } = ValueList<EarlierStance>.Of([]);

    /// <summary>The ids of the priorities that it serves.</summary>
    public IReadOnlyList<Guid> PriorityIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>What happened to it, the earliest first.</summary>
    public IReadOnlyList<BillAction> Actions { get; init => field = ValueList<BillAction>.Of(value.OrderBy(action => action.On)); } = ValueList<BillAction>.Of([]);

    /// <summary>How far it has come; null while nothing has happened to it.</summary>
    public BillStatus? Status => Actions.Count > 0 ? Actions[^1].Status : null;

    /// <summary>Whether nothing more can happen to it: it is law or ended without becoming law.</summary>
    public bool IsSettled => Status is BillStatus.Enacted or BillStatus.Ended;

    /// <summary>The bill as it stood on a day; null when it was not there yet.</summary>
    /// <remarks>A bill is there from its first action on; one to which nothing has happened was always there.</remarks>
    /// <param name="day">The day.</param>
    public Bill? AsOf(DateOnly day) => Actions.Count > 0 && Actions[0].On > day
        ? null
        : this with
        {
            Actions = [.. Actions.Where(action => action.On <= day)],
            Stance = EarlierStances.FirstOrDefault(earlier => earlier.LastDay >= day)?.Stance ?? Stance,
            EarlierStances = [.. EarlierStances.Where(earlier => earlier.LastDay < day)],
        };
}
