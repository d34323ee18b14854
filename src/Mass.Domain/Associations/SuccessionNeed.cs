using Mass.Domain.Committees;

namespace Mass.Domain.Associations;

/// <summary>A seat or a position whose holder goes.</summary>
public sealed record SuccessionNeed
{
    /// <summary>The seat; null when it is a position.</summary>
    public Seat? Seat { get; init; }

    /// <summary>The body that has the seat; null when it is a position.</summary>
    public Committee? Committee { get; init; }

    /// <summary>The position; null when it is a seat.</summary>
    public Position? Position { get; init; }

    /// <summary>Who goes; null when the person is not recorded.</summary>
    public Person? Holder { get; init; }

    /// <summary>The last day of who goes.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Who follows; null when nobody is arranged.</summary>
    public Person? Successor { get; init; }

    /// <summary>The first day of who follows; null when nobody is arranged.</summary>
    public DateOnly? SuccessorFrom { get; init; }

    /// <summary>The first day without a holder; null when who follows comes the day after.</summary>
    public DateOnly? VacantFrom => SuccessorFrom == LastDay.AddDays(1) ? null : LastDay.AddDays(1);

    /// <summary>Whether someone is arranged to follow.</summary>
    public bool IsArranged => SuccessorFrom is not null;
}
