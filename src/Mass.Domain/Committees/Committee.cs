using Mass.Domain.Calendar;

namespace Mass.Domain.Committees;

/// <summary>A body of the association: a committee, a group, a network, a team or a round table.</summary>
public sealed record Committee
{
    private KeptId id;

    /// <summary>The body's id, derived from the association and the body's key.</summary>
    public Guid Id => id.Of("committee", AssociationId, Key);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The abbreviation; null when the body has none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required CommitteeKind Kind { get; init; }

    /// <summary>The key of the body that this one belongs to; null when it stands by itself.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The place in the plan that names the body; null when the plan does not name it.</summary>
    public string? NamedIn { get; init; }

    /// <summary>What the body is for; null when it is not said.</summary>
    public string? Purpose { get; init; }

    /// <summary>How often the body meets; null when it is not said.</summary>
    public Cadence? MeetingCadence { get; init; }

    /// <summary>The sections that every agenda of the body has.</summary>
    public IReadOnlyList<string> AgendaSections { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>How many holders of voting seats make a quorum; null when more than half of those who hold one do.</summary>
    public int? Quorum { get; init; }

    /// <summary>The first day of the body; null when it was always there.</summary>
    public DateOnly? FormedOn { get; init; }

    /// <summary>The last day of the body, which still belongs to it; null while no end is known.</summary>
    public DateOnly? DissolvedOn { get; init; }

    /// <summary>What plans and documents call the body: the abbreviation, or the name where there is none.</summary>
    public string Key => Abbreviation ?? Name;

    /// <summary>The days of the body.</summary>
    internal DaySpan Days => new(FormedOn, DissolvedOn);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);

    /// <summary>The id of the body of an association with a key.</summary>
    /// <param name="associationId">The id of the association.</param>
    /// <param name="key">The key of the body.</param>
    public static Guid IdOf(Guid associationId, string key) => EntityId.From("committee", associationId.ToString(), key);
}
