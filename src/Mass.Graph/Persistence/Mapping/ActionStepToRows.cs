using System.Globalization;
using Mass.Domain.Planning;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Takes a step apart into the rows of its tables.</summary>
internal static class ActionStepToRows
{
    public static IEnumerable<IRow> Of(ActionStep step, int ordinal, KnownKeys keys)
    {
        var id = step.Id;
        return
        [
            new ActionStepRow { Id = id, PlanId = step.PlanId, Ordinal = ordinal, Code = step.Code, Section = step.Section, AddedOn = step.AddedOn },
            .. step.Revisions.SelectMany((revision, index) => Rows(id, index + 1, revision, keys)),
            .. step.Retirements.Select((retirement, place) => new RetirementRow
            {
                StepId = id,
                Ordinal = place,
                RetiredOn = retirement.RetiredOn,
                RestoredOn = retirement.RestoredOn,
            }),
            .. step.StageChanges.Select((change, place) => new StageChangeRow
            {
                StepId = id,
                Id = change.Id,
                Ordinal = place,
                Stage = change.To,
                EffectiveOn = change.EffectiveOn,
                RecordedAt = change.RecordedAt,
                RecordedBy = change.RecordedBy,
                Note = change.Note,
            }),
            .. step.ProgressUpdates.Select((update, place) => new ProgressUpdateRow
            {
                StepId = id,
                Id = update.Id,
                Ordinal = place,
                On = update.On,
                RecordedAt = update.RecordedAt,
                RecordedBy = update.RecordedBy,
                Text = update.Text,
            }),
        ];
    }

    private static IEnumerable<IRow> Rows(Guid stepId, int number, Revision<ActionStepContent> revision, KnownKeys keys)
    {
        var content = revision.Content;
        return
        [
            new ActionStepRevisionRow
            {
                StepId = stepId,
                Revision = number,
                EffectiveOn = revision.EffectiveOn,
                Title = content.Title,
                IsTitleCoined = content.IsTitleCoined,
                Text = content.Text,
                Markup = content.Markup,
                Introduction = content.Introduction,
                InitiativesAsWritten = content.InitiativesAsWritten,
                TiersAsWritten = content.TiersAsWritten,
                Schedule = content.Schedule.Text,
                ResponsibleAsWritten = content.ResponsibleAsWritten,
            },
            .. Items(stepId, number, content.Items, null),
            .. content.Initiatives.Select((initiative, place) => new ActionStepInitiativeRow { StepId = stepId, Revision = number, Ordinal = place, Number = initiative }),
            .. content.Tiers.Select((tier, place) => new ActionStepTierRow { StepId = stepId, Revision = number, Ordinal = place, Tier = tier }),
            .. content.Responsibilities.Select((party, place) => new ResponsibilityRow
            {
                StepId = stepId,
                Revision = number,
                Ordinal = place,
                AsWritten = party.AsWritten,
                Kind = party.Kind,
                PositionKey = party.PositionKey,
                PositionId = keys.Position(party.PositionKey),
                CommitteeKey = party.CommitteeKey,
                CommitteeId = keys.Committee(party.CommitteeKey),
            }),
            .. content.Schedule.CadenceMentions.Select((mention, place) => new CadenceMentionRow
            {
                StepId = stepId,
                Revision = number,
                Ordinal = place,
                Cadence = mention.Cadence,
                AsWritten = mention.AsWritten,
                AnchorYear = mention.AnchorYear,
                Item = mention.Item,
            }),
        ];
    }

    private static IEnumerable<IRow> Items(Guid stepId, int number, IReadOnlyList<ActionItem> items, string? parent) => items.SelectMany((item, place) =>
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{parent}{(parent is null ? string.Empty : ".")}{place + 1}");
        return Items(stepId, number, item.Items, path).Prepend(new ActionItemRow
        {
            StepId = stepId,
            Revision = number,
            Path = path,
            Parent = parent,
            Ordinal = place,
            Label = item.Label,
            Text = item.Text,
        });
    });
}
