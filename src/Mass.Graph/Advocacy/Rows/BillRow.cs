using System.Globalization;
using Mass.Domain.Advocacy;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Advocacy.Rows;

/// <summary>The table of bills.</summary>
internal sealed record BillRow(string Key, string AssociationKey, LegislativeSession? Session, Bill Bill, int TestimonyCount) : IRow
{
    private static readonly RowTable<BillRow> Table = new((snapshot, association, key) => snapshot.Get(AdvocacySubject.Bills, association.Id).Select(bill => new BillRow(
        KeyOf(key, bill, snapshot), key, snapshot.Find<LegislativeSession>(bill.SessionId), bill, snapshot.Get(AdvocacySubject.TestimoniesOfBill, bill.Id).Count)));

    public IEnumerable<DateOnly?> Days => Bill.Actions.Select(action => (DateOnly?)action.On);

    /// <summary>The key of a bill, below its legislative session; where that is not recorded its id stands in its place.</summary>
    public static string KeyOf(string associationKey, Bill bill, Snapshot snapshot) => snapshot.Find<LegislativeSession>(bill.SessionId) is { } session
        ? RowKey.Of(LegislativeSessionRow.KeyOf(associationKey, session), bill.Number)
        : RowKey.Of(associationKey, bill.SessionId.ToString("N", CultureInfo.InvariantCulture), bill.Number);

    public static void Declare(GraphModel model) => model.Table("billRows", "bill that an association follows", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("billKey", "The key of the bill.", row => row.Key)
        .Value("legislativeSessionKey", "The key of the legislative session; null when it is not recorded.", (row, _) => row.Session is { } session ? LegislativeSessionRow.KeyOf(row.AssociationKey, session) : null, nullable: true)
        .Value("associationKey", "The key of the association that follows it.", (row, _) => row.AssociationKey).Indexed()
        .Value("planYear", "The plan year of the latest thing that happened to it, by the year in which it starts; null while nothing has.", (row, snapshot) => PlanYearOf.Day(BillTypes.LastAction(row.Bill, snapshot)?.On), nullable: true).Indexed()
        .Value("number", "The number, unique in its session.", (row, _) => row.Bill.Number)
        .Value("title", "The title.", (row, _) => row.Bill.Title)
        .Value("legislativeSessionName", "The name of the legislative session; null when it is not recorded.", (row, _) => row.Session?.Name, nullable: true)
        .Value("level", "At which level of government it is; null when the legislative session is not recorded.", (row, _) => row.Session?.Level, nullable: true)
        .Value("stance", "What the association thinks of it.", (row, _) => row.Bill.Stance)
        .Value("status", "How far it has come; null while nothing has happened to it.", (row, _) => row.Bill.Status, nullable: true)
        .Value("url", "The address of its text; null when none is recorded.", (row, _) => row.Bill.Url, nullable: true)
        .Value("lastActionOn", "The day of the latest thing that happened to it; null while nothing has.", (row, snapshot) => BillTypes.LastAction(row.Bill, snapshot)?.On, nullable: true)
        .Value("isSettled", "Whether nothing more can happen to it: it is law or ended without becoming law.", (row, _) => row.Bill.IsSettled)
        .Value("isOpen", "Whether more can happen to it: it is not settled and its legislative session is not over.", (row, snapshot) => BillTypes.IsOpen(row.Bill, snapshot))
        .Value("actionCount", "How many things have happened to it.", (row, _) => row.Bill.Actions.Count)
        .Value("testimonyCount", "How many testimonies on it were given.", (row, _) => row.TestimonyCount)
        .Value("daysSinceLastAction", "How many days have passed since the latest thing happened to it; null while nothing has.", DaysSince, nullable: true);

    private static int? DaysSince(BillRow row, Snapshot snapshot) => BillTypes.LastAction(row.Bill, snapshot) is { } last ? snapshot.Day.DayNumber - last.On.DayNumber : null;
}
