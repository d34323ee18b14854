using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>Knows which association a thing belongs to: most say it, and the parts of a plan say their plan.</summary>
internal static class ThingOwner
{
    public static Guid? Of(object thing, Snapshot snapshot) => thing switch
    {
        Association association => association.Id,
        ActionStep step => snapshot.Find<StrategicPlan>(step.PlanId)?.AssociationId,
        StrategicInitiative initiative => snapshot.Find<StrategicPlan>(initiative.PlanId)?.AssociationId,
        _ => thing.GetType().GetProperty(nameof(StrategicPlan.AssociationId))?.GetValue(thing) as Guid?,
    };
}
