using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>Who takes part in supports, and the topics that members asked for: for the staff.</summary>
internal static class TakingPart
{
    public static readonly Relation<Association, Participation> Participations = new();
    public static readonly Relation<Support, Participation> OfSupport = new();
    public static readonly Relation<Cohort, Participation> OfCohort = new();
    public static readonly Relation<Session, Participation> OfSession = new();
    public static readonly Relation<Person, Participation> OfPerson = new();
    public static readonly Relation<Association, TopicRequest> Topics = new();
    public static readonly Relation<Committee, TopicRequest> TopicsOfRoundTable = new();

    public static void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var participation in records.Participations)
        {
            snapshot.Add(participation.Id, participation);
            snapshot.Relate(Participations, records.Association.Id, participation);
            snapshot.Relate(OfSupport, participation.SupportId, participation);
            snapshot.Relate(OfPerson, participation.PersonId, participation);
            SupportsSubject.Relate(snapshot, OfCohort, participation.CohortId, participation);
            SupportsSubject.Relate(snapshot, OfSession, participation.SessionId, participation);
        }

        // How many took part is told of sessions to those who may not see who did.
        foreach (var session in snapshot.State.Records.Participations.Where(participation => participation.SessionId is not null).GroupBy(participation => participation.SessionId!.Value))
        {
            snapshot.Add(session.Key, new SessionTurnout(session.Select(participation => participation.PersonId).Distinct().Count()), hidden: true);
        }

        if (snapshot.State.Records.Participations.Select(participation => PlanYearOf.Day(participation.From)).Min() is { } first)
        {
            snapshot.Add(records.Association.Id, new FirstYearOfSupport(first), hidden: true);
        }

        var committees = records.Committees.Select(committee => committee.Id).ToHashSet();
        foreach (var topic in records.TopicRequests.Where(topic => committees.Contains(topic.RoundTableId)))
        {
            snapshot.Add(topic.Id, topic);
            snapshot.Relate(Topics, records.Association.Id, topic);
            snapshot.Relate(TopicsOfRoundTable, topic.RoundTableId, topic);
        }
    }

    public static void Declare(GraphModel model)
    {
        model.Type<Participation>()
            .SeenBy(AccessClass.Staff)
            .Node(participation => participation.Id)
            .Shows((participation, snapshot, shown) =>
            {
                // Who takes part in a confidential support is as confidential as who is supported alone.
                if (snapshot.Find<Support>(participation.SupportId) is { IsConfidential: true })
                {
                    shown.Show(participation.AssociationId, nameof(Participation), participation.Id);
                }
            })
            .Natural((participation, snapshot) => snapshot.Find<Association>(participation.AssociationId)!.Slug)
            .Natural((participation, _) => participation.From)
            .Value(participation => participation.From)
            .Value(participation => participation.To)
            .Value(participation => participation.EntryReason)
            .Value(participation => participation.ExitReason)
            .Value(participation => participation.Completion)
            .Object("association", "The association that offers the support.", (participation, snapshot) => snapshot.Find<Association>(participation.AssociationId))
            .Object("person", "The person; null when the person is not recorded.", (participation, snapshot) => snapshot.Find<Person>(participation.PersonId), nullable: true)
            .Object("support", "The support.", (participation, snapshot) => snapshot.Find<Support>(participation.SupportId))
            .Object("cohort", "The cohort; null when the person takes part in none.", (participation, snapshot) => References.To<Cohort>(snapshot, participation.CohortId), nullable: true)
            .Object("session", "The session; null when the participation is not in a single session.", (participation, snapshot) => References.To<Session>(snapshot, participation.SessionId), nullable: true);

        model.Type<TopicRequest>()
            .SeenBy(AccessClass.Staff)
            .Node(topic => topic.Id)
            .Natural((topic, snapshot) => snapshot.Find<Association>(topic.AssociationId)!.Slug)
            .Natural((topic, _) => topic.On)
            .Value("planYear", "The plan year for which it was collected, by the year in which it starts.", (topic, _) => topic.PlanYear.StartYear)
            .Value(topic => topic.Topic)
            .Value(topic => topic.Skill)
            .Value(topic => topic.On)
            .Object("association", "The association whose member asked.", (topic, snapshot) => snapshot.Find<Association>(topic.AssociationId))
            .Object("person", "The person who asked; null when the request was given without a name.", (topic, snapshot) => References.To<Person>(snapshot, topic.PersonId), nullable: true)
            .Object("roundTable", "The round table through which it was collected.", (topic, snapshot) => snapshot.Find<Committee>(topic.RoundTableId));

        model.Root<Participation>("participations", "Who takes or took part in the supports of all associations; those in confidential supports are for overseers.", hasHistory: true);
        model.Root<TopicRequest>("topicRequests", "The topics that members of all associations asked for.", hasHistory: true);
    }
}
