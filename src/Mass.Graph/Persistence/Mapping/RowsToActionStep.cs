using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Puts steps together from the rows of their tables.</summary>
internal sealed class RowsToActionStep(Tables tables)
{
    private readonly ILookup<Guid, ActionStepRevisionRow> revisions = tables.Of<ActionStepRevisionRow>().OrderBy(row => row.Revision).ToLookup(row => row.StepId);
    private readonly ILookup<(Guid, int, string?), ActionItemRow> items = tables.Of<ActionItemRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.StepId, row.Revision, row.Parent));
    private readonly ILookup<(Guid, int), ActionStepInitiativeRow> initiatives = tables.Of<ActionStepInitiativeRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.StepId, row.Revision));
    private readonly ILookup<(Guid, int), ActionStepTierRow> tiers = tables.Of<ActionStepTierRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.StepId, row.Revision));
    private readonly ILookup<(Guid, int), ResponsibilityRow> parties = tables.Of<ResponsibilityRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.StepId, row.Revision));
    private readonly ILookup<(Guid, int), CadenceMentionRow> cadences = tables.Of<CadenceMentionRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.StepId, row.Revision));
    private readonly ILookup<Guid, RetirementRow> retirements = tables.Of<RetirementRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.StepId);
    private readonly ILookup<Guid, StageChangeRow> stages = tables.Of<StageChangeRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.StepId);
    private readonly ILookup<Guid, ProgressUpdateRow> updates = tables.Of<ProgressUpdateRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.StepId);

    /// <exception cref="FormatException">The rows do not say what the step says.</exception>
    public ActionStep Step(ActionStepRow row) => !revisions[row.Id].Any() ? throw new FormatException($"the step {row.Code} with the Id {row.Id} has no revision in ActionStepRevisions") : new()
    {
        PlanId = row.PlanId,
        Code = row.Code,
        Section = row.Section,
        AddedOn = row.AddedOn,
        Revisions = [.. revisions[row.Id].Select(revision => new Revision<ActionStepContent> { EffectiveOn = revision.EffectiveOn, Content = Content(revision) })],
        Retirements = [.. retirements[row.Id].Select(retirement => new Retirement { RetiredOn = retirement.RetiredOn, RestoredOn = retirement.RestoredOn })],
        StageChanges = [.. stages[row.Id].Select(change => new StageChange
        {
            Id = change.Id,
            To = change.Stage,
            EffectiveOn = change.EffectiveOn,
            RecordedAt = change.RecordedAt,
            RecordedBy = change.RecordedBy,
            Note = change.Note,
        })],
        ProgressUpdates = [.. updates[row.Id].Select(update => new ProgressUpdate
        {
            Id = update.Id,
            On = update.On,
            RecordedAt = update.RecordedAt,
            RecordedBy = update.RecordedBy,
            Text = update.Text,
        })],
    };

    private ActionStepContent Content(ActionStepRevisionRow row)
    {
        var key = (row.StepId, row.Revision);
        return new()
        {
            Title = row.Title,
            IsTitleCoined = row.IsTitleCoined,
            Text = row.Text,
            Markup = row.Markup,
            Introduction = row.Introduction,
            Items = Items(row, null),
            InitiativesAsWritten = row.InitiativesAsWritten,
            Initiatives = [.. initiatives[key].Select(served => served.Number)],
            TiersAsWritten = row.TiersAsWritten,
            Tiers = [.. tiers[key].Select(tier => tier.Tier)],
            Schedule = Schedule.Parse(row.Schedule) with
            {
                CadenceMentions = [.. cadences[key].Select(mention => new CadenceMention
                {
                    Cadence = mention.Cadence,
                    AsWritten = mention.AsWritten,
                    AnchorYear = mention.AnchorYear,
                    Item = mention.Item,
                })],
            },
            ResponsibleAsWritten = row.ResponsibleAsWritten,
            Responsibilities = [.. parties[key].Select(party => new Responsibility
            {
                AsWritten = party.AsWritten,
                Kind = party.Kind,
                PositionKey = party.PositionKey,
                CommitteeKey = party.CommitteeKey,
            })],
        };
    }

    private IReadOnlyList<ActionItem> Items(ActionStepRevisionRow row, string? parent) =>
        [.. items[(row.StepId, row.Revision, parent)].Select(item => new ActionItem { Label = item.Label, Text = item.Text, Items = Items(row, item.Path) })];
}
