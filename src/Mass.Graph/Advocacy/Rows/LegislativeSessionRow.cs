using Mass.Domain.Advocacy;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Advocacy.Rows;

/// <summary>The table of legislative sessions.</summary>
internal sealed record LegislativeSessionRow(string Key, string AssociationKey, LegislativeSession Session) : IRow
{
    private static readonly RowTable<LegislativeSessionRow> Table = new((snapshot, association, key) =>
        snapshot.Get(AdvocacySubject.Sessions, association.Id).Select(session => new LegislativeSessionRow(KeyOf(key, session), key, session)));

    public IEnumerable<DateOnly?> Days => [Session.StartsOn, Session.EndsOn];

    public static string KeyOf(string associationKey, LegislativeSession session) => RowKey.Of(associationKey, session.Code);

    public static void Declare(GraphModel model) => model.Table("legislativeSessionRows", "legislative session that an association follows", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("legislativeSessionKey", "The key of the legislative session.", row => row.Key)
        .Value("associationKey", "The key of the association that follows it.", (row, _) => row.AssociationKey).Indexed()
        .Value("code", "The code, unique in the association.", (row, _) => row.Session.Code)
        .Value("name", "The name.", (row, _) => row.Session.Name)
        .Value("level", "At which level of government it is.", (row, _) => row.Session.Level)
        .Value("startsOn", "The first day.", (row, _) => row.Session.StartsOn)
        .Value("endsOn", "The last day, which still belongs to it.", (row, _) => row.Session.EndsOn);
}
