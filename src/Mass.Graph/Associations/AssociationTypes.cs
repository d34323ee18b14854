using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Associations;

/// <summary>The association, its organization chart and its succession.</summary>
internal static class AssociationTypes
{
    public static void Declare(GraphModel model)
    {
        var needs = new ListGraphType(new NonNullGraphType(model.Type<SuccessionNeed>().Output));
        model.Type<Association>()
            .SeenBy(AccessClass.Public)
            .Of(association => association.Id)
            .Node(association => association.Id)
            .Natural((association, _) => association.Slug)
            .Value(association => association.Slug).Indexed()
            .Value(association => association.Name)
            .Value(association => association.Abbreviation)
            .Connection("plans", "The strategic plans.", (association, snapshot) => snapshot.Get(PlanningSubject.Plans, association.Id))
            .Add(new StepsField<Association>(
                model,
                "The steps of all its plans.",
                (association, snapshot) => snapshot.Get(PlanningSubject.StepsOfAssociation, association.Id),
                (association, snapshot) => [.. snapshot.Get(PlanningSubject.Plans, association.Id).SelectMany(plan => snapshot.Get(PlanningSubject.RetiredSteps, plan.Id))]))
            .Connection("people", "The people who sit, sat or are to sit in a seat, hold or held a position, gave testimony or present on an agenda.", (association, snapshot) => snapshot.Get(AssociationsSubject.People, association.Id))
            .Connection("members", "The memberships of people in the association.", (association, snapshot) => snapshot.Get(AssociationsSubject.Members, association.Id))
            .Connection("districts", "The districts.", (association, snapshot) => snapshot.Get(AssociationsSubject.Districts, association.Id))
            .Connection("positions", "The positions.", (association, snapshot) => snapshot.Get(AssociationsSubject.Positions, association.Id))
            .Connection("appointments", "Who holds, held or is to hold which position.", (association, snapshot) => snapshot.Get(AssociationsSubject.Appointments, association.Id))
            .Connection("partners", "The partners.", (association, snapshot) => snapshot.Get(AssociationsSubject.Partners, association.Id))
            .Connection("partnerships", "The work with partners.", (association, snapshot) => snapshot.Get(AssociationsSubject.Partnerships, association.Id))
            .Connection("documents", "The documents; those not published are for staff.", (association, snapshot) => snapshot.Get(Documents.DocumentsSubject.Documents, association.Id))
            .Objects(
                "organizationChart",
                "The positions that report to no other, each with those that report to it and who holds them on the day as of which it is read.",
                (association, snapshot) => Chart(snapshot.RecordsOf(association.Id), snapshot.Day)).Costs(10, size: 3)
            .Computed(
                "succession",
                "The seats and positions whose holders go from the day as of which it is read to another, the earliest first, and who follows.",
                () => needs,
                (association, context) =>
                {
                    var snapshot = RequestState.SnapshotOf(context);
                    var found = Succession.Of(snapshot.RecordsOf(association.Id), snapshot.Day, context.Argument<DateOnly>("until"));
                    RequestState.Of(context).Count(found.Count);
                    return found;
                },
                new QueryArgument(new NonNullGraphType(model.Leaves.Of(typeof(DateOnly)))) { Name = "until", Description = "The last day that counts." }).Costs(1_000);

        model.Type<SuccessionNeed>()
            .SeenBy(AccessClass.Public)
            .Object(need => need.Seat)
            .Object(need => need.Committee)
            .Object(need => need.Position)
            .Object(need => need.Holder)
            .Value(need => need.LastDay)
            .Object(need => need.Successor)
            .Value(need => need.SuccessorFrom)
            .Value(need => need.VacantFrom)
            .Value(need => need.IsArranged);
    }

    private static IReadOnlyList<ChartPosition> Chart(AssociationRecords records, DateOnly day)
    {
        try
        {
            return OrganizationChart.Of(records, day).Top;
        }
        catch (BrokenRuleException circle)
        {
            throw new QueryError(ErrorCodes.Unexpected, circle.Message);
        }
    }
}
