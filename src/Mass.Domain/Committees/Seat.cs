using Mass.Domain.Calendar;

namespace Mass.Domain.Committees;

/// <summary>One chair at the table of a body, whoever sits in it.</summary>
public sealed record Seat
{
    /// <summary>The seat's id, derived from the association and the seat's label.</summary>
    public Guid Id => EntityId.From("seat", AssociationId.ToString(), CommitteeKey ?? string.Empty, Label);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The label, unique among the seats of its body.</summary>
    public required string Label { get; init; }

    /// <summary>What kind of seat it is.</summary>
    public required SeatKind Kind { get; init; }

    /// <summary>The key of the body that the seat belongs to; null while the source does not say to which of the bodies in question.</summary>
    public string? CommitteeKey { get; init; }

    /// <summary>The keys of the bodies that the seat may be meant for, while it is not said to which it belongs.</summary>
    public IReadOnlyList<string> ProposedFor { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>Whether the seat votes; null when it is not said.</summary>
    public bool? IsVoting { get; init; }

    /// <summary>The length of a term in years; null when it is not said.</summary>
    public int? TermYears { get; init; }

    /// <summary>Whom the seat represents; null when it is not said.</summary>
    public string? Represents { get; init; }

    /// <summary>The first day of the seat; null when it was always there.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the seat, which still belongs to it; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The place in the plan that names the seat; null when the plan does not name it.</summary>
    public string? NamedIn { get; init; }

    /// <summary>The words that name the seat; null when the plan does not name it.</summary>
    public string? AsWritten { get; init; }

    /// <summary>The days of the seat.</summary>
    internal DaySpan Days => new(From, To);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);

    /// <summary>Whether the seat counts as voting: as it says, and where it does not say, unless it is a seat for someone who does not vote.</summary>
    public bool CountsAsVoting => IsVoting ?? Kind != SeatKind.NonVoting;
}
