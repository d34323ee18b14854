using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of sessions; those of confidential supports are in it for overseers alone.</summary>
internal sealed record SessionRow(string Key, string AssociationKey, string SupportKey, string? CohortKey, Support Support, Session Session) : IRow
{
    private static readonly RowTable<SessionRow> Table = new((snapshot, association, key) => snapshot.Get(SupportsSubject.Supports, association.Id).SelectMany(support =>
    {
        var supportKey = SupportRow.KeyOf(key, support);
        return snapshot.Get(SupportsSubject.SessionsOfSupport, support.Id).Select(session => new SessionRow(
            RowKey.Of(supportKey, session.Code),
            key,
            supportKey,
            References.To<Cohort>(snapshot, session.CohortId) is { } cohort && cohort.SupportId == session.SupportId ? CohortRow.KeyOf(supportKey, cohort) : null,
            support,
            session));
    }));

    public IEnumerable<DateOnly?> Days => [Session.On, Session.RecordedOn];

    public static void Declare(GraphModel model) => model.Table("sessionRows", "session of a support, those of confidential ones for overseers alone", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("sessionKey", "The key of the session.", row => row.Key)
        .Value("supportKey", "The key of the support that it belongs to.", (row, _) => row.SupportKey).Indexed()
        .Value("cohortKey", "The key of the cohort whose session it is; null when it is open to all in the support's audiences.", (row, _) => row.CohortKey, nullable: true)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("planYear", "The plan year of the session, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Session.On), nullable: true).Indexed()
        .Value("code", "The code, unique among the sessions of its support.", (row, _) => row.Session.Code)
        .Value("topic", "What it is about.", (row, _) => row.Session.Topic)
        .Value("supportName", "The name of the support.", (row, _) => row.Support.Name)
        .Value("kind", "What kind of session it is.", (row, _) => row.Session.Kind)
        .Value("status", "Whether it takes place.", (row, _) => row.Session.Status)
        .Value("on", "The day.", (row, _) => row.Session.On)
        .Value("recordedOn", "The day on which the recording came into the library; null while there is none.", (row, _) => row.Session.RecordedOn, nullable: true)
        .Value("isInLibrary", "Whether its recording is in the skills library on the day as of which it is read.", (row, snapshot) => SessionTypes.IsInLibrary(row.Session, snapshot))
        .Value("minutes", "How long it lasts, in minutes; null when it is not recorded.", (row, _) => row.Session.Minutes, nullable: true)
        .Value("participantCount", "How many persons took part in it; null when they are few or while it is not held.", (row, snapshot) => Figures.ParticipantsOf(row.Session, snapshot), nullable: true);
}
