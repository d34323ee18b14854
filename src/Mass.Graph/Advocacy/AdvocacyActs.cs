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
        acts.Of<LegislativeSession>(nameof(AssociationRecords.SetPriorities)).Rename("sessionId", "legislativeSessionId");
        acts.Of<Bill>(nameof(AssociationRecords.FollowBill)).Rename("sessionId", "legislativeSessionId").Without(nameof(Bill.EarlierStances), nameof(Bill.Actions));
        acts.Of<Bill>(nameof(AssociationRecords.RecordBillAction));
        acts.Of<Bill>(nameof(AssociationRecords.TakeStance)).Named("takeStanceOnBill");
        acts.Of<Testimony>(nameof(AssociationRecords.Testify)).Named("recordTestimony");
        acts.Of<AdvocacyUpdate>(nameof(AssociationRecords.SendUpdate)).Named("sendAdvocacyUpdate");
    }
}
