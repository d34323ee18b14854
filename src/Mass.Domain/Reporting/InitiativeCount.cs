namespace Mass.Domain.Reporting;

/// <summary>How many steps serve an initiative, alone or with others.</summary>
public sealed record InitiativeCount
{
    /// <summary>The number of the initiative, where O is the standing operations; null for steps that serve none.</summary>
    public string? Initiative { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }
}
