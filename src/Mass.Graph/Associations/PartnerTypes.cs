using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Associations;

/// <summary>The partner, and the work with it.</summary>
internal static class PartnerTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Partner>()
            .SeenBy(AccessClass.Public)
            .Node(partner => partner.Id)
            .Natural((partner, snapshot) => snapshot.Find<Association>(partner.AssociationId)!.Slug)
            .Natural((partner, _) => partner.Name)
            .Value(partner => partner.Name)
            .Value(partner => partner.Expansion)
            .Value(partner => partner.Kind)
            .Object("association", "The association that works with the partner.", (partner, snapshot) => snapshot.Find<Association>(partner.AssociationId))
            .Connection("partnerships", "The work with the partner.", (partner, snapshot) => snapshot.Get(AssociationsSubject.PartnershipsWith, partner.Id))
            .Connection("actionSteps", "The steps that mention the partner.", (partner, snapshot) => snapshot.Get(AssociationsSubject.StepsOfPartner, partner.Id));

        model.Type<Partnership>()
            .SeenBy(AccessClass.Public)
            .Node(partnership => partnership.Id)
            .Natural((partnership, snapshot) => snapshot.Find<Association>(partnership.AssociationId)!.Slug)
            .Natural((partnership, snapshot) => snapshot.Find<Partner>(partnership.PartnerId)?.Name)
            .Natural((partnership, _) => partnership.From)
            .Value(partnership => partnership.Purpose)
            .Value(partnership => partnership.From)
            .Value(partnership => partnership.To)
            .Value("isCurrent", "Whether it holds on the day as of which it is read.", (partnership, snapshot) => partnership.IsCurrentOn(snapshot.Day))
            .Object("partner", "The partner; null when it is not recorded.", (partnership, snapshot) => snapshot.Find<Partner>(partnership.PartnerId), nullable: true)
            .Object("position", "The position that keeps the contact; null when none does.", (partnership, snapshot) => References.To<Position>(snapshot, partnership.PositionId), nullable: true)
            .Object("association", "The association.", (partnership, snapshot) => snapshot.Find<Association>(partnership.AssociationId))
            .Connection("actionSteps", "The steps that it serves.", (partnership, snapshot) => References.To<ActionStep>(snapshot, partnership.StepIds));

        model.Type<ActionStep>()
            .Connection("partnerships", "The work with partners that serves the step.", (step, snapshot) => snapshot.Get(AssociationsSubject.PartnershipsOfStep, step.Id));
    }
}
