using GraphQL.Types;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Documents;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Advocacy;

/// <summary>Testimony, and the news that goes out to the members.</summary>
internal static class VoiceTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Testimony>()
            .SeenBy(AccessClass.Public)
            .Node(testimony => testimony.Id)
            .Natural((testimony, snapshot) => snapshot.Find<Association>(testimony.AssociationId)!.Slug)
            .Natural((testimony, _) => testimony.On)
            .Value(testimony => testimony.On)
            .Value(testimony => testimony.Form)
            .Object("association", "The association in whose name it was given.", (testimony, snapshot) => snapshot.Find<Association>(testimony.AssociationId))
            .Object("bill", "The bill; null when it was not there yet on the day as of which it is read.", (testimony, snapshot) => snapshot.Find<Bill>(testimony.BillId), nullable: true)
            .Object(
                "document", "The document with its words; null when none is recorded or when it is not published and the reader is not staff.", (testimony, snapshot) => References.To<Document>(snapshot, testimony.DocumentId), nullable: true);

        model.Type<AdvocacyUpdate>()
            .SeenBy(AccessClass.Public)
            .Node(update => update.Id)
            .Natural((update, snapshot) => snapshot.Find<Association>(update.AssociationId)!.Slug)
            .Natural((update, _) => update.On)
            .Value(update => update.On)
            .Value(update => update.Channel)
            .Value(update => update.Level)
            .Value(update => update.Title)
            .Value(update => update.Text).OnlyFor(AccessClass.Member)
            .Object("association", "The association that sent it.", (update, snapshot) => snapshot.Find<Association>(update.AssociationId))
            .Connection("bills", "The bills that it is about.", (update, snapshot) => References.To<Bill>(snapshot, update.BillIds))
            .Connection("actionSteps", "The steps that it serves.", (update, snapshot) => References.To<ActionStep>(snapshot, update.StepIds));

        model.Type<UpdateCount>()
            .SeenBy(AccessClass.Public)
            .Value(count => count.Channel)
            .Value(count => count.Count)
            .Value(count => count.StateCount)
            .Value(count => count.FederalCount)
            .Value(count => count.LastOn);

        var counts = new ListGraphType(new NonNullGraphType(model.Type<UpdateCount>().Output));
        model.Type<Association>()
            .Connection("legislativeSessions", "The legislative sessions.", (association, snapshot) => snapshot.Get(AdvocacySubject.Sessions, association.Id))
            .Connection("priorities", "What it works for in legislative sessions.", (association, snapshot) => snapshot.Get(AdvocacySubject.Priorities, association.Id))
            .Connection("bills", "The bills that it follows.", (association, snapshot) => snapshot.Get(AdvocacySubject.Bills, association.Id))
            .Connection("testimonies", "The testimony in its name.", (association, snapshot) => snapshot.Get(AdvocacySubject.Testimonies, association.Id))
            .Connection("advocacyUpdates", "The news on advocacy that it sent.", (association, snapshot) => snapshot.Get(AdvocacySubject.Updates, association.Id))
            .Computed(
                "updateCounts",
                "How much news went out in a plan year, channel by channel.",
                () => counts,
                (association, context) =>
                {
                    var snapshot = RequestState.SnapshotOf(context);
                    return UpdateCount.Of(snapshot.SeenOf(association.Id), PlanYears.Read(context.Argument<int>("planYear")), snapshot.Day);
                },
                PlanYears.Argument(model));
    }
}
