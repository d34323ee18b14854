using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Advocacy;

/// <summary>The bill, and what happened to it.</summary>
internal static class BillTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Bill>()
            .SeenBy(AccessClass.Public)
            .Node(bill => bill.Id)
            .Natural((bill, snapshot) => snapshot.Find<Association>(bill.AssociationId)!.Slug)
            .Natural((bill, snapshot) => snapshot.Find<LegislativeSession>(bill.SessionId)?.StartsOn)
            .Natural((bill, _) => bill.Number)
            .Value(bill => bill.Number)
            .Value(bill => bill.Title)
            .Value(bill => bill.Url)
            .Value(bill => bill.Stance)
            .Objects(bill => bill.EarlierStances)
            .Value(bill => bill.Status)
            .Value(bill => bill.IsSettled)
            .Value("isOpen", "Whether more can happen to it: it is not settled and its legislative session is not over.", (bill, snapshot) => IsOpen(bill, snapshot))
            .Objects(bill => bill.Actions)
            .Object("lastAction", "The latest thing that happened to it; null while nothing has.", (bill, snapshot) => LastAction(bill, snapshot), nullable: true)
            .Value(
                "daysSinceLastAction",
                "How many days have passed since then; null while nothing has happened to it.",
                (bill, snapshot) => LastAction(bill, snapshot) is { } last ? snapshot.Day.DayNumber - last.On.DayNumber : (int?)null,
                nullable: true)
            .Object("association", "The association that follows it.", (bill, snapshot) => snapshot.Find<Association>(bill.AssociationId))
            .Object("legislativeSession", "The legislative session; null when it is not recorded.", (bill, snapshot) => snapshot.Find<LegislativeSession>(bill.SessionId), nullable: true)
            .Connection("priorities", "The priorities that it serves.", (bill, snapshot) => References.To<Priority>(snapshot, bill.PriorityIds))
            .Connection("testimonies", "The testimony on it.", (bill, snapshot) => snapshot.Get(AdvocacySubject.TestimoniesOfBill, bill.Id))
            .Connection("advocacyUpdates", "The news that is about it.", (bill, snapshot) => snapshot.Get(AdvocacySubject.UpdatesOfBill, bill.Id));

        model.Type<BillAction>()
            .SeenBy(AccessClass.Public)
            .Value(action => action.On)
            .Value(action => action.Status)
            .Value(action => action.Note);

        model.Type<EarlierStance>()
            .SeenBy(AccessClass.Public)
            .Value(earlier => earlier.Stance)
            .Value(earlier => earlier.LastDay)
            .Value(earlier => earlier.ReasonForChange);
    }

    public static BillAction? LastAction(Bill bill, Snapshot snapshot) => bill.Actions.LastOrDefault(action => action.On <= snapshot.Day);

    public static bool IsOpen(Bill bill, Snapshot snapshot) =>
        !bill.IsSettled && snapshot.Find<LegislativeSession>(bill.SessionId) is { } session && snapshot.Day <= session.EndsOn;
}
