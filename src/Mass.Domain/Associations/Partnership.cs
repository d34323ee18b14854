using Mass.Domain.Calendar;

namespace Mass.Domain.Associations;

/// <summary>Work with a partner, from one day to another.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-09, AS-17, SO-04.</remarks>
public sealed record Partnership
{
    /// <summary>The id of the partnership.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the partner.</summary>
    public required Guid PartnerId { get; init; }

    /// <summary>What the two work on together.</summary>
    public required string Purpose { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, which still belongs to it; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The id of the position that keeps the contact; null when none does.</summary>
    public Guid? PositionId { get; init; }

    /// <summary>The ids of the steps that the partnership serves.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The days of the partnership.</summary>
    internal DaySpan Days => new(From, To);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);
}
