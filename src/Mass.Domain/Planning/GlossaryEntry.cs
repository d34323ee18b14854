namespace Mass.Domain.Planning;

/// <summary>An abbreviation that the plan explains.</summary>
public sealed record GlossaryEntry
{
    private KeptId id;

    /// <summary>The entry's id, derived from the plan and the abbreviation.</summary>
    public Guid Id => id.Of("glossary", PlanId, Abbreviation);

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The place of the entry in the plan's glossary, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The abbreviation.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>What the abbreviation stands for, word for word.</summary>
    public required string Meaning { get; init; }

    /// <summary>What kind of thing the abbreviation stands for.</summary>
    public required GlossaryKind Kind { get; init; }
}
