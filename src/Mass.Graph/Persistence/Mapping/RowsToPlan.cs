using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Puts plans together from the rows of their tables.</summary>
internal sealed class RowsToPlan(Tables tables)
{
    private readonly ILookup<Guid, PlanRevisionRow> revisions = tables.Of<PlanRevisionRow>().OrderBy(row => row.Revision).ToLookup(row => row.PlanId);
    private readonly ILookup<(Guid, int), InitiativeRow> initiatives = tables.Of<InitiativeRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision));
    private readonly ILookup<(Guid, int), KeyPrincipleRow> principles = tables.Of<KeyPrincipleRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision));
    private readonly ILookup<(Guid, int), GlossaryEntryRow> glossary = tables.Of<GlossaryEntryRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision));
    private readonly ILookup<(Guid, int), StageDefinitionRow> stages = tables.Of<StageDefinitionRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision));
    private readonly ILookup<(Guid, int), TimelineEventRow> events = tables.Of<TimelineEventRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision));
    private readonly ILookup<(Guid, int, int), TimelineEventDocumentRow> eventDocuments =
        tables.Of<TimelineEventDocumentRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.Revision, row.Event));

    private readonly ILookup<Guid, ActionStepRow> steps = tables.Of<ActionStepRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.PlanId);
    private readonly ILookup<Guid, AmendmentRow> amendments = tables.Of<AmendmentRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.PlanId);
    private readonly ILookup<(Guid, Guid), AmendmentChangeRow> changes = tables.Of<AmendmentChangeRow>().OrderBy(row => row.Ordinal).ToLookup(row => (row.PlanId, row.AmendmentId));
    private readonly RowsToActionStep toStep = new(tables);

    public StrategicPlan Plan(PlanRow row) => new()
    {
        AssociationId = row.AssociationId,
        Slug = row.Slug,
        Revisions = [.. revisions[row.Id].Select(revision => new Revision<PlanContent> { EffectiveOn = revision.EffectiveOn, Content = Content(revision) })],
        AllSteps = [.. steps[row.Id].Select(toStep.Step)],
        Amendments = [.. amendments[row.Id].Select(Amendment)],
    };

    private PlanContent Content(PlanRevisionRow row)
    {
        var key = (row.PlanId, row.Revision);
        return new()
        {
            Title = row.Title,
            Subtitle = row.Subtitle,
            Period = new(row.StartsOn, row.EndsOn),
            TheoryOfAction = row is { TheoryIf: { } condition, TheoryThen: { } then, TheoryAsWritten: { } words } ? new() { If = condition, Then = then, AsWritten = words } : null,
            Strategy = row.Strategy,
            Introduction = row.Introduction,
            ReviewCadence = row.ReviewCadence,
            StagesHeading = row.StagesHeading,
            Initiatives = [.. initiatives[key].Select(initiative => new StrategicInitiative
            {
                PlanId = row.PlanId,
                Number = initiative.Number,
                Heading = initiative.Heading,
                Statement = initiative.Statement,
            })],
            KeyPrinciples = [.. principles[key].Select(principle => new KeyPrinciple { PlanId = row.PlanId, Number = principle.Number, Text = principle.Text })],
            Glossary = [.. glossary[key].Select(entry => new GlossaryEntry
            {
                PlanId = row.PlanId,
                Number = entry.Number,
                Abbreviation = entry.Abbreviation,
                Meaning = entry.Meaning,
                Kind = entry.Kind,
            })],
            StageDefinitions = [.. stages[key].Select(stage => new StageDefinition { Stage = stage.Stage, Definition = stage.Definition })],
            Timeline = [.. events[key].Select(Event)],
        };
    }

    private TimelineEvent Event(TimelineEventRow row) => new()
    {
        PlanId = row.PlanId,
        Number = row.Number,
        DateAsWritten = row.DateAsWritten,
        Start = PartialDate.Parse(row.Start),
        End = row.End is null ? null : PartialDate.Parse(row.End),
        Description = row.Description,
        Body = row.Body,
        DocumentCodes = [.. eventDocuments[(row.PlanId, row.Revision, row.Ordinal)].Select(link => link.DocumentCode)],
    };

    private Amendment Amendment(AmendmentRow row) => new()
    {
        Id = row.Id,
        PlanId = row.PlanId,
        Kind = row.Kind,
        Target = row.Target,
        TargetKey = row.TargetKey,
        On = row.On,
        RecordedAt = row.RecordedAt,
        By = row.By,
        Reason = row.Reason,
        AgainstVersion = row.AgainstVersion,
        AsWritten = row.AsWritten,
        Changes = [.. changes[(row.PlanId, row.Id)].Select(change => new FieldChange { Field = change.Field, Before = change.Before, After = change.After })],
    };
}
