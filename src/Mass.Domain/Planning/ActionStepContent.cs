using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>What a step says: everything in its row that an amendment may change.</summary>
public sealed record ActionStepContent
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title was coined, because the row has no heading in the plan.</summary>
    public bool IsTitleCoined { get; init; }

    /// <summary>The whole text of the row, word for word, without its markup.</summary>
    public required string Text { get; init; }

    /// <summary>The text with the markup of the source; null when the source has none beyond the text.</summary>
    public string? Markup { get; init; }

    /// <summary>The text between the title and the first item; null when there is none.</summary>
    public string? Introduction { get; init; }

    /// <summary>The numbered items, each with the items below it.</summary>
    public IReadOnlyList<ActionItem> Items { get; init => field = ValueList<ActionItem>.Of(value); } = ValueList<ActionItem>.Of([]);

    /// <summary>The initiative column, word for word.</summary>
    public required string InitiativesAsWritten { get; init; }

    /// <summary>The numbers of the initiatives that the step serves, each once; O is the standing operations.</summary>
    public IReadOnlyList<string> Initiatives { get; init => field = ValueList<string>.Of(value.Distinct()); } = ValueList<string>.Of([]);

    /// <summary>The column that says for whom the step is, word for word.</summary>
    public required string TiersAsWritten { get; init; }

    /// <summary>The tiers that the step is meant for, each once.</summary>
    public IReadOnlyList<Tier> Tiers { get; init => field = ValueList<Tier>.Of(value.Distinct()); } = ValueList<Tier>.Of([]);

    /// <summary>When the step is to be worked on.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>The column of responsible parties, word for word; null when it is empty.</summary>
    public string? ResponsibleAsWritten { get; init; }

    /// <summary>The responsible parties.</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; init => field = ValueList<Responsibility>.Of(value); } = ValueList<Responsibility>.Of([]);
}
