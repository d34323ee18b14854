using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>A step of the plan: what is to be done, for whom, when, by whom, and how far it has come.</summary>
/// <remarks>A step does not change; recording or amending it through its plan makes a new one beside which the old one stays as it was.</remarks>
public sealed record ActionStep
{
    private KeptId id;

    /// <summary>The step's id, derived from the plan and the code.</summary>
    public Guid Id => id.Of("step", PlanId, Code);

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The code, unique in its plan; titles are not keys.</summary>
    public required string Code { get; init; }

    /// <summary>The table in which the step is printed.</summary>
    public required PlanSection Section { get; init; }

    /// <summary>The day on which the step was added; null when it was there from the beginning.</summary>
    public DateOnly? AddedOn { get; init; }

    /// <summary>The times during which the step was out of the plan, the earliest first.</summary>
    public IReadOnlyList<Retirement> Retirements { get; init => field = ValueList<Retirement>.Of(value); } = ValueList<Retirement>.Of([]);

    /// <summary>What the step has said over time, the first revision first; there is at least one.</summary>
    public required IReadOnlyList<Revision<ActionStepContent>> Revisions
    {
        get;
        init
        {
            field = ValueList<Revision<ActionStepContent>>.Of(value);
            Content = field.Count > 0 ? field[^1].Content : throw new ArgumentException("A step has said something since it was added; give at least one revision.", nameof(value));
        }
    }

    /// <summary>The stages that the step has come to, in the order in which they hold.</summary>
    public IReadOnlyList<StageChange> StageChanges { get; init => field = ValueList<StageChange>.Of(InOrder(value)); } = ValueList<StageChange>.Of([]);

    /// <summary>The words on how the step is coming along, the earliest first.</summary>
    public IReadOnlyList<ProgressUpdate> ProgressUpdates { get; init => field = ValueList<ProgressUpdate>.Of(value.OrderBy(update => update.On).ThenBy(update => update.RecordedAt)); } = ValueList<ProgressUpdate>.Of([]);

    /// <summary>What the step says.</summary>
    public ActionStepContent Content { get; private init; } = null!;

    /// <summary>The title.</summary>
    public string Title => Content.Title;

    /// <summary>Whether the title was coined, because the row has no heading in the plan.</summary>
    public bool IsTitleCoined => Content.IsTitleCoined;

    /// <summary>The whole text of the row, word for word, without its markup.</summary>
    public string Text => Content.Text;

    /// <summary>The text with the markup of the source; null when the source has none beyond the text.</summary>
    public string? Markup => Content.Markup;

    /// <summary>The text between the title and the first item; null when there is none.</summary>
    public string? Introduction => Content.Introduction;

    /// <summary>The numbered items, each with the items below it.</summary>
    public IReadOnlyList<ActionItem> Items => Content.Items;

    /// <summary>The initiative column, word for word.</summary>
    public string InitiativesAsWritten => Content.InitiativesAsWritten;

    /// <summary>The numbers of the initiatives that the step serves; O is the standing operations.</summary>
    public IReadOnlyList<string> InitiativeNumbers => Content.Initiatives;

    /// <summary>The column that says for whom the step is, word for word.</summary>
    public string TiersAsWritten => Content.TiersAsWritten;

    /// <summary>The tiers that the step is meant for.</summary>
    public IReadOnlyList<Tier> Tiers => Content.Tiers;

    /// <summary>When the step is to be worked on.</summary>
    public Schedule Schedule => Content.Schedule;

    /// <summary>The column of responsible parties, word for word; null when it is empty.</summary>
    public string? ResponsibleAsWritten => Content.ResponsibleAsWritten;

    /// <summary>The responsible parties.</summary>
    public IReadOnlyList<Responsibility> Responsibilities => Content.Responsibilities;

    /// <summary>The stage that the step has come to; null until one is recorded.</summary>
    public Stage? Stage => StageChanges.Count > 0 ? StageChanges[^1].To : null;

    /// <summary>The day from which the step has been at its stage; null until a stage is recorded.</summary>
    public DateOnly? StageSince => StageChanges.Count > 0 ? StageChanges[^1].EffectiveOn : null;

    /// <summary>The day from which the step is out of the plan; null while it is in the plan.</summary>
    public DateOnly? RetiredOn => Retirements.Count > 0 && Retirements[^1].RestoredOn is null ? Retirements[^1].RetiredOn : null;

    /// <summary>Whether the step is out of the plan.</summary>
    public bool IsRetired => RetiredOn is not null;

    /// <summary>The day of the latest stage change or progress update; null when there is none.</summary>
    public DateOnly? LastUpdatedOn
    {
        get
        {
            var update = ProgressUpdates.Count > 0 ? ProgressUpdates[^1].On : (DateOnly?)null;
            return StageSince > update || update is null ? StageSince : update;
        }
    }

    /// <summary>Whether the step is to be worked on in a plan year.</summary>
    /// <param name="year">The plan year.</param>
    public bool IsActiveIn(PlanYear year) => Schedule.IsActiveIn(year);

    /// <summary>The step as it stood on a day; null when it was not yet in the plan.</summary>
    /// <param name="day">The day.</param>
    public ActionStep? AsOf(DateOnly day) => AddedOn > day
        ? null
        : this with
        {
            Retirements = [.. Retirements
                .Where(retirement => retirement.RetiredOn <= day)
                .Select(retirement => retirement.RestoredOn > day ? retirement with { RestoredOn = null } : retirement)],
            Revisions = History.AsOf(Revisions, day),
            StageChanges = [.. StageChanges.Where(change => change.EffectiveOn <= day)],
            ProgressUpdates = [.. ProgressUpdates.Where(update => update.On <= day)],
        };

    /// <summary>Orders stage changes by the days on which they hold and sets what each one left.</summary>
    private static IEnumerable<StageChange> InOrder(IEnumerable<StageChange> changes)
    {
        Stage? from = null;
        foreach (var change in changes.OrderBy(change => change.EffectiveOn).ThenBy(change => change.RecordedAt))
        {
            yield return change.From == from ? change : change with { From = from };
            from = change.To;
        }
    }
}
