using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations;

/// <summary>Associations, their positions and their partners.</summary>
internal sealed class AssociationsSubject : ISubject
{
    public static readonly Relation<Association, Position> Positions = new();
    public static readonly Relation<Association, Partner> Partners = new();
    public static readonly Relation<Partner, ActionStep> StepsOfPartner = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var association = records.Association;
        snapshot.Add(association.Id, association);
        foreach (var position in records.Positions)
        {
            snapshot.Add(position.Id, position);
            snapshot.Relate(Positions, association.Id, position);
        }

        foreach (var partner in records.Partners)
        {
            snapshot.Add(partner.Id, partner);
            snapshot.Relate(Partners, association.Id, partner);
            foreach (var step in records.Plans.SelectMany(plan => plan.ActionSteps).Where(step => partner.MentionedIn.Contains(step.Code)))
            {
                snapshot.Relate(StepsOfPartner, partner.Id, step);
            }
        }
    }

    public void Declare(GraphModel model)
    {
        model.Type<Association>()
            .SeenBy(AccessClass.Public)
            .Node(association => association.Id)
            .Natural((association, _) => association.Slug)
            .Value(association => association.Slug)
            .Value(association => association.Name)
            .Value(association => association.Abbreviation)
            .Connection("plans", "The strategic plans.", (association, snapshot) => snapshot.Get(PlanningSubject.Plans, association.Id))
            .Connection("actionSteps", "The steps of all its plans.", (association, snapshot) => snapshot.Get(PlanningSubject.StepsOfAssociation, association.Id))
            .Connection("positions", "The positions.", (association, snapshot) => snapshot.Get(Positions, association.Id))
            .Connection("committees", "The committees and the other bodies.", (association, snapshot) => snapshot.Get(Committees.CommitteesSubject.Committees, association.Id))
            .Connection("seats", "The seats of its bodies.", (association, snapshot) => snapshot.Get(Committees.CommitteesSubject.Seats, association.Id))
            .Connection("partners", "The partners.", (association, snapshot) => snapshot.Get(Partners, association.Id))
            .Connection("documents", "The documents.", (association, snapshot) => snapshot.Get(Documents.DocumentsSubject.Documents, association.Id));

        model.Type<Position>()

            .SeenBy(AccessClass.Public)
            .Node(position => position.Id)
            .Natural((position, snapshot) => snapshot.Find<Association>(position.AssociationId)!.Slug)
            .Natural((position, _) => position.Key)
            .Value(position => position.Abbreviation)
            .Value(position => position.Title)
            .Object("association", "The association that has the position.", (position, snapshot) => snapshot.Find<Association>(position.AssociationId))
            .Connection("actionSteps", "The steps that the position is responsible for.", (position, snapshot) => snapshot.Get(PlanningSubject.StepsOfPosition, position.Id));

        model.Type<Partner>()

            .SeenBy(AccessClass.Public)
            .Node(partner => partner.Id)
            .Natural((partner, snapshot) => snapshot.Find<Association>(partner.AssociationId)!.Slug)
            .Natural((partner, _) => partner.Name)
            .Value(partner => partner.Name)
            .Value(partner => partner.Expansion)
            .Value(partner => partner.Kind)
            .Object("association", "The association that works with the partner.", (partner, snapshot) => snapshot.Find<Association>(partner.AssociationId))
            .Connection("actionSteps", "The steps that mention the partner.", (partner, snapshot) => snapshot.Get(StepsOfPartner, partner.Id));

        var association = model.Lookup(
            "association", new LookupKey<Association>("slug", "Its slug.", association => association.Slug));
        model.Root<Association>("associations", "The associations.");
        model.Root<Position>("positions", "The positions of all associations.");
        model.Root<Partner>("partners", "The partners of all associations.");
        model.Root(() => association.RootField(model, "One association; null when there is none."));
        var position = model.Lookup(
            "position",
            new LookupKey<Position>("abbreviation", "Its abbreviation.", position => position.Abbreviation),
            new LookupKey<Position>("title", "Its title.", position => position.Title));
        model.Root(() => position.RootField(model, "One position; null when there is none.", narrow: association.Narrowing<Position>("association", position => position.AssociationId)));
    }
}
