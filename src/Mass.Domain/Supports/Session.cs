using Mass.Domain.Committees;

namespace Mass.Domain.Supports;

/// <summary>A date of a support: a webinar, a course day, a meeting of a cohort.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-04, AS-05, AS-10, AS-14.</remarks>
public sealed record Session
{
    private KeptId id;

    /// <summary>The session's id, derived from the support and the code.</summary>
    public Guid Id => id.Of("session", SupportId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the support.</summary>
    public required Guid SupportId { get; init; }

    /// <summary>The id of the cohort; null when it is open to all in the support's audiences.</summary>
    public Guid? CohortId { get; init; }

    /// <summary>The code, unique among the sessions of its support.</summary>
    public required string Code { get; init; }

    /// <summary>What kind of session it is.</summary>
    public required SessionKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required string Topic { get; init; }

    /// <summary>The skills that it builds.</summary>
    public IReadOnlyList<string> Skills { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>The names of those who present it, as they were announced to everyone; a name here says nothing else of anyone.</summary>
    public IReadOnlyList<string> Presenters { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How long it lasts, in minutes; null when it is not recorded.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether it takes place.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The address of the recording; null while there is none.</summary>
    public Uri? Recording { get; init; }

    /// <summary>The day on which the recording came into the library; null while there is none.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>The topic that members had asked for and that it answers; null when it answers none.</summary>
    public string? RequestedTopic { get; init; }
}
