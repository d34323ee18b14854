using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>The sessions of supports; the addresses of their recordings are the members'.</summary>
internal static class SessionTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Session>()
            .SeenBy(AccessClass.Public)
            .Node(session => session.Id)
            .Natural((session, snapshot) => snapshot.Find<Association>(session.AssociationId)!.Slug)
            .Natural((session, _) => session.On)
            .Natural((session, _) => session.Code)
            .Value(session => session.Code)
            .Value(session => session.Kind)
            .Value(session => session.Topic)
            .Values(session => session.Skills)
            .Values(session => session.Presenters)
            .Value(session => session.On)
            .Value(session => session.Minutes)
            .Value(session => session.Status)
            .Value(
                "isInLibrary",
                "Whether its recording is in the skills library on the day as of which it is read.",
                IsInLibrary)
            .Value(session => session.RecordedOn)
            .Value(session => session.Recording).OnlyFor(AccessClass.Member)
            .Value(session => session.RequestedTopic).OnlyFor(AccessClass.Staff)
            .Value(
                "participantCount",
                "How many persons took part in it; null when they are few or while it is not held.",
                (session, snapshot) => Figures.ParticipantsOf(session, snapshot),
                nullable: true)
            .Object("association", "The association that offers the support.", (session, snapshot) => snapshot.Find<Association>(session.AssociationId))
            .Object("support", "The support that it belongs to.", (session, snapshot) => snapshot.Find<Support>(session.SupportId))
            .Object("cohort", "The cohort whose session it is; null when it is open to all in the support's audiences.", (session, snapshot) => References.To<Cohort>(snapshot, session.CohortId), nullable: true)
            .Connection("participations", "Who takes or took part in it.", (session, snapshot) => snapshot.Get(TakingPart.OfSession, session.Id));

        model.Root<Session>("sessions", "The sessions of supports of all associations; those of confidential supports are for overseers.", hasHistory: true);
        var session = model.Lookup("session", new LookupKey<Session>("code", "Its code.", session => session.Code));
        model.Root(() => session.RootField(
            model, "One session; null when there is none.", hasHistory: true, model.LookupOf<Support>().Narrowing<Session>("support", session => session.SupportId)));
    }

    public static bool IsInLibrary(Session session, Snapshot snapshot) => session.Recording is not null && !(session.RecordedOn > snapshot.Day) && session.On <= snapshot.Day;
}
