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

    public static void List(Listings lists)
    {
        lists.Of(static part => part.Records.Participations, static participation => participation.Id)
            .OfAssociation(Participations)
            .Under(OfSupport, static participation => participation.SupportId)
            .Under(OfPerson, static participation => participation.PersonId)
            .Under(OfCohort, static participation => participation.CohortId)
            .Under(OfSession, static participation => participation.SessionId);
        lists.Of(TopicsOfBodies, static topic => topic.Id)
            .OfAssociation(Topics)
            .Under(TopicsOfRoundTable, static topic => topic.RoundTableId);
        SessionTurnout.List(lists);
        FirstYearOfSupport.List(lists);
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

    /// <summary>Who took part in which session, by the session.</summary>
    public static IOwnedItems<Participation> In(IReadOnlyList<Participation> participations) => OwnerIndex.Of(participations, OfSession, static participation => Owners.One(participation.SessionId));

    /// <summary>The topics whose round table is there: as of an earlier day it may not have been.</summary>
    private static IReadOnlyList<TopicRequest> TopicsOfBodies(SnapshotPart part) => Made.Rows<TopicRequest>(part.Records.TopicRequests, nameof(TopicsOfBodies), [part.Records.Committees], () =>
    {
        var committees = part.Records.Committees.Select(committee => committee.Id).ToHashSet();
        return [.. part.Records.TopicRequests.Where(topic => committees.Contains(topic.RoundTableId))];
    });
}
