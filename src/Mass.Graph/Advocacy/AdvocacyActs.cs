using Mass.Domain;
using Mass.Domain.Advocacy;
using Mass.Graph.Writing;

namespace Mass.Graph.Advocacy;

/// <summary>What can be done in legislative advocacy.</summary>
internal static class AdvocacyActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<LegislativeSession>(nameof(AssociationRecords.OpenLegislativeSession));
        acts.Of<LegislativeSession>(nameof(AssociationRecords.AmendLegislativeSession)).Without(nameof(LegislativeSession.Code));
        acts.Of<LegislativeSession>(nameof(AssociationRecords.SetPriorities)).Named("setLegislativePriorities").Rename("sessionId", "legislativeSessionId");
        acts.Of<Priority>(nameof(AssociationRecords.AmendPriority)).Named("amendLegislativePriority").Without(nameof(Priority.SessionId), nameof(Priority.Code));
        acts.Of<Bill>(nameof(AssociationRecords.FollowBill)).Rename("sessionId", "legislativeSessionId").Without(nameof(Bill.EarlierStances), nameof(Bill.Actions));
        acts.Of<Bill>(nameof(AssociationRecords.AmendBill))
            .Without(nameof(Bill.SessionId), nameof(Bill.Number), nameof(Bill.Stance), nameof(Bill.EarlierStances), nameof(Bill.Actions));
        acts.Of<Bill>(nameof(AssociationRecords.RenumberBill));
        acts.Of<Bill>(nameof(AssociationRecords.RecordBillAction));
        acts.Of<Bill>(nameof(AssociationRecords.TakeStance)).Named("takeStanceOnBill");
        acts.Of<Testimony>(nameof(AssociationRecords.Testify)).Named("recordTestimony");
        acts.Of<Testimony>(nameof(AssociationRecords.AmendTestimony)).Without(nameof(Testimony.BillId));
        acts.Of<AdvocacyUpdate>(nameof(AssociationRecords.SendUpdate)).Named("sendAdvocacyUpdate");
        acts.Of<AdvocacyUpdate>(nameof(AssociationRecords.AmendUpdate)).Named("amendAdvocacyUpdate");
    }
}
