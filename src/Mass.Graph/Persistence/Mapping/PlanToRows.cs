using Mass.Domain.Planning;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Takes a plan apart into the rows of its tables; revisions are counted from 1.</summary>
internal static class PlanToRows
{
    public static IEnumerable<IRow> Of(StrategicPlan plan, int ordinal, KnownKeys keys) =>
    [
        new PlanRow { Id = plan.Id, AssociationId = plan.AssociationId, Ordinal = ordinal, Slug = plan.Slug },
        .. plan.Revisions.SelectMany((revision, index) => Rows(plan.Id, index + 1, revision, keys)),
        .. plan.AllSteps.SelectMany((step, place) => ActionStepToRows.Of(step, place, keys)),
        .. plan.Amendments.SelectMany((amendment, place) => Rows(plan.Id, amendment, place)),
    ];

    /// <summary>The rows of the parts of a plan that are other objects than those of another state of it; what both share has the same rows.</summary>
    public static IEnumerable<IRow> Differing(StrategicPlan plan, StrategicPlan other, KnownKeys keys) =>
    [
        .. ReferenceEquals(plan.Revisions, other.Revisions) ? [] : plan.Revisions.SelectMany((revision, index) => Rows(plan.Id, index + 1, revision, keys)),
        .. plan.AllSteps.Index()
            .Where(step => step.Index >= other.AllSteps.Count || !ReferenceEquals(step.Item, other.AllSteps[step.Index]))
            .SelectMany(step => ActionStepToRows.Of(step.Item, step.Index, keys)),
        .. plan.Amendments.Index()
            .Where(amendment => amendment.Index >= other.Amendments.Count || !ReferenceEquals(amendment.Item, other.Amendments[amendment.Index]))
            .SelectMany(amendment => Rows(plan.Id, amendment.Item, amendment.Index)),
    ];

    private static IEnumerable<IRow> Rows(Guid planId, int number, Revision<PlanContent> revision, KnownKeys keys)
    {
        var content = revision.Content;
        return
        [
            new PlanRevisionRow
            {
                PlanId = planId,
                Revision = number,
                EffectiveOn = revision.EffectiveOn,
                Title = content.Title,
                Subtitle = content.Subtitle,
                StartsOn = content.Period.Start,
                EndsOn = content.Period.End,
                TheoryIf = content.TheoryOfAction?.If,
                TheoryThen = content.TheoryOfAction?.Then,
                TheoryAsWritten = content.TheoryOfAction?.AsWritten,
                Strategy = content.Strategy,
                Introduction = content.Introduction,
                ReviewCadence = content.ReviewCadence,
                StagesHeading = content.StagesHeading,
            },
            .. content.Initiatives.Select((initiative, place) => new InitiativeRow
            {
                PlanId = planId,
                Revision = number,
                Ordinal = place,
                Number = initiative.Number,
                Heading = initiative.Heading,
                Statement = initiative.Statement,
            }),
            .. content.KeyPrinciples.Select((principle, place) => new KeyPrincipleRow
            {
                PlanId = planId,
                Revision = number,
                Ordinal = place,
                Number = principle.Number,
                Text = principle.Text,
            }),
            .. content.Glossary.Select((entry, place) => new GlossaryEntryRow
            {
                PlanId = planId,
                Revision = number,
                Ordinal = place,
                Number = entry.Number,
                Abbreviation = entry.Abbreviation,
                Meaning = entry.Meaning,
                Kind = entry.Kind,
            }),
            .. content.StageDefinitions.Select((stage, place) => new StageDefinitionRow
            {
                PlanId = planId,
                Revision = number,
                Ordinal = place,
                Stage = stage.Stage,
                Definition = stage.Definition,
            }),
            .. content.Timeline.SelectMany((happening, place) => Rows(planId, number, happening, place, keys)),
        ];
    }

    private static IEnumerable<IRow> Rows(Guid planId, int number, TimelineEvent happening, int ordinal, KnownKeys keys) =>
    [
        new TimelineEventRow
        {
            PlanId = planId,
            Revision = number,
            Ordinal = ordinal,
            Number = happening.Number,
            DateAsWritten = happening.DateAsWritten,
            Start = happening.Start.ToString(),
            End = happening.End?.ToString(),
            Description = happening.Description,
            Body = happening.Body,
        },
        .. happening.DocumentCodes.Select((code, place) => new TimelineEventDocumentRow
        {
            PlanId = planId,
            Revision = number,
            Event = ordinal,
            Ordinal = place,
            DocumentCode = code,
            DocumentId = keys.Document(code),
        }),
    ];

    private static IEnumerable<IRow> Rows(Guid planId, Amendment amendment, int ordinal) =>
    [
        new AmendmentRow
        {
            PlanId = planId,
            Id = amendment.Id,
            Ordinal = ordinal,
            Kind = amendment.Kind,
            Target = amendment.Target,
            TargetKey = amendment.TargetKey,
            On = amendment.On,
            RecordedAt = amendment.RecordedAt,
            By = amendment.By,
            Reason = amendment.Reason,
            AgainstVersion = amendment.AgainstVersion,
            AsWritten = amendment.AsWritten,
        },
        .. amendment.Changes.Select((change, place) => new AmendmentChangeRow
        {
            PlanId = planId,
            AmendmentId = amendment.Id,
            Ordinal = place,
            Field = change.Field,
            Before = change.Before,
            After = change.After,
        }),
    ];
}
