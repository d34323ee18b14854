using Mass.Graph.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence;

/// <summary>Which row refers to which; there are no navigations, for rows are loaded flat and linked by key.</summary>
internal static class ForeignKeys
{
    public static void Add(ModelBuilder model)
    {
        Link<PositionRow, AssociationRow>(nameof(PositionRow.AssociationId));
        Link<CommitteeRow, AssociationRow>(nameof(CommitteeRow.AssociationId));
        Link<SeatRow, AssociationRow>(nameof(SeatRow.AssociationId));
        Link<PartnerRow, AssociationRow>(nameof(PartnerRow.AssociationId));
        Link<DocumentRow, AssociationRow>(nameof(DocumentRow.AssociationId));
        Link<PlanRow, AssociationRow>(nameof(PlanRow.AssociationId));
        Link<PositionRow, PositionRow>(nameof(PositionRow.ReportsToId));
        Link<CommitteeRow, CommitteeRow>(nameof(CommitteeRow.ParentId));
        Link<SeatRow, CommitteeRow>(nameof(SeatRow.CommitteeId));
        Link<SeatCommitteeRow, SeatRow>(nameof(SeatCommitteeRow.SeatId));
        Link<SeatCommitteeRow, CommitteeRow>(nameof(SeatCommitteeRow.CommitteeId));
        Link<PartnerMentionRow, PartnerRow>(nameof(PartnerMentionRow.PartnerId));
        Link<PlanRevisionRow, PlanRow>(nameof(PlanRevisionRow.PlanId));
        Link<InitiativeRow, PlanRevisionRow>(nameof(InitiativeRow.PlanId), nameof(InitiativeRow.Revision));
        Link<KeyPrincipleRow, PlanRevisionRow>(nameof(KeyPrincipleRow.PlanId), nameof(KeyPrincipleRow.Revision));
        Link<GlossaryEntryRow, PlanRevisionRow>(nameof(GlossaryEntryRow.PlanId), nameof(GlossaryEntryRow.Revision));
        Link<StageDefinitionRow, PlanRevisionRow>(nameof(StageDefinitionRow.PlanId), nameof(StageDefinitionRow.Revision));
        Link<TimelineEventRow, PlanRevisionRow>(nameof(TimelineEventRow.PlanId), nameof(TimelineEventRow.Revision));
        Link<TimelineEventDocumentRow, TimelineEventRow>(nameof(TimelineEventDocumentRow.PlanId), nameof(TimelineEventDocumentRow.Revision), nameof(TimelineEventDocumentRow.Event));
        Link<TimelineEventDocumentRow, DocumentRow>(nameof(TimelineEventDocumentRow.DocumentId));
        Link<ActionStepRow, PlanRow>(nameof(ActionStepRow.PlanId));
        Link<ActionStepRevisionRow, ActionStepRow>(nameof(ActionStepRevisionRow.StepId));
        Link<ActionItemRow, ActionStepRevisionRow>(nameof(ActionItemRow.StepId), nameof(ActionItemRow.Revision));
        Link<ActionStepInitiativeRow, ActionStepRevisionRow>(nameof(ActionStepInitiativeRow.StepId), nameof(ActionStepInitiativeRow.Revision));
        Link<ActionStepTierRow, ActionStepRevisionRow>(nameof(ActionStepTierRow.StepId), nameof(ActionStepTierRow.Revision));
        Link<ResponsibilityRow, ActionStepRevisionRow>(nameof(ResponsibilityRow.StepId), nameof(ResponsibilityRow.Revision));
        Link<CadenceMentionRow, ActionStepRevisionRow>(nameof(CadenceMentionRow.StepId), nameof(CadenceMentionRow.Revision));
        Link<ActionItemRow, ActionItemRow>(nameof(ActionItemRow.StepId), nameof(ActionItemRow.Revision), nameof(ActionItemRow.Parent));
        Link<ResponsibilityRow, PositionRow>(nameof(ResponsibilityRow.PositionId));
        Link<ResponsibilityRow, CommitteeRow>(nameof(ResponsibilityRow.CommitteeId));
        Link<RetirementRow, ActionStepRow>(nameof(RetirementRow.StepId));
        Link<StageChangeRow, ActionStepRow>(nameof(StageChangeRow.StepId));
        Link<ProgressUpdateRow, ActionStepRow>(nameof(ProgressUpdateRow.StepId));
        Link<AmendmentRow, PlanRow>(nameof(AmendmentRow.PlanId));
        Link<AmendmentChangeRow, AmendmentRow>(nameof(AmendmentChangeRow.PlanId), nameof(AmendmentChangeRow.AmendmentId));

        void Link<TRow, TParent>(params string[] columns)
            where TRow : class
            where TParent : class =>
            model.Entity<TRow>().HasOne<TParent>().WithMany().HasForeignKey(columns).OnDelete(DeleteBehavior.Restrict);
    }
}
