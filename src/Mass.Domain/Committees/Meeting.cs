namespace Mass.Domain.Committees;

/// <summary>A meeting of a body.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-06, AS-14.</remarks>
public sealed record Meeting
{
    /// <summary>The id of the meeting.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the body.</summary>
    public required Guid CommitteeId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether it takes place.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Where it takes place; null when none is recorded.</summary>
    public string? Place { get; init; }

    /// <summary>The agenda, in its order.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; init => field = ValueList<AgendaItem>.Of(value); } = ValueList<AgendaItem>.Of([]);

    /// <summary>The id of the document with the minutes; null while there are none.</summary>
    public Guid? MinutesId { get; init; }

    /// <summary>The day on which the minutes were approved; null while they are not.</summary>
    public DateOnly? MinutesApprovedOn { get; init; }
}
