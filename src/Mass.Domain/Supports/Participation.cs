using Mass.Domain.Calendar;

namespace Mass.Domain.Supports;

/// <summary>A person takes part in a support, in one of its cohorts or in one of its sessions.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-06, AS-07, AS-11.</remarks>
public sealed record Participation
{
    /// <summary>The id of the participation.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the support.</summary>
    public required Guid SupportId { get; init; }

    /// <summary>The id of the cohort; null when the person takes part in none.</summary>
    public Guid? CohortId { get; init; }

    /// <summary>The id of the session; null when the participation is not in a single session.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The day of entry.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day of exit, which still belongs to it; null while the person takes part.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why the person entered; null when no reason is recorded.</summary>
    public string? EntryReason { get; init; }

    /// <summary>Why the person left; null when no reason is recorded or the person takes part.</summary>
    public string? ExitReason { get; init; }

    /// <summary>How it ended; null while the person takes part.</summary>
    public Completion? Completion { get; init; }

    /// <summary>The days of the participation.</summary>
    internal DaySpan Days => new(From, To);
}
