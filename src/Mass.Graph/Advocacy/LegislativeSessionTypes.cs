using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Advocacy;

/// <summary>The legislative session and what the association works for in it.</summary>
internal static class LegislativeSessionTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<LegislativeSession>()
            .SeenBy(AccessClass.Public)
            .Node(session => session.Id)
            .Natural((session, snapshot) => snapshot.Find<Association>(session.AssociationId)!.Slug)
            .Natural((session, _) => session.StartsOn)
            .Natural((session, _) => session.Code)
            .Value(session => session.Code)
            .Value(session => session.Name)
            .Value(session => session.Level)
            .Value(session => session.StartsOn)
            .Value(session => session.EndsOn)
            .Object("association", "The association that follows it.", (session, snapshot) => snapshot.Find<Association>(session.AssociationId))
            .Object(
                "voices",
                "How many voices were heard in it, counted to the day as of which it is read.",
                (session, snapshot) => TestimonyVoices.Of(snapshot.SeenOf(session.AssociationId), session, snapshot.Day)).Costs(10)
            .Connection("priorities", "What the association works for in it.", (session, snapshot) => snapshot.Get(AdvocacySubject.PrioritiesOfSession, session.Id))
            .Connection("bills", "The bills of it that the association follows.", (session, snapshot) => snapshot.Get(AdvocacySubject.BillsOfSession, session.Id));

        model.Type<TestimonyVoices>()
            .SeenBy(AccessClass.Public)
            .Value(voices => voices.OpportunityCount)
            .Value(voices => voices.BillCount)
            .Value(voices => voices.TestimonyCount)
            .Value(voices => voices.VoiceCount)
            .Value(voices => voices.NewVoiceCount);

        model.Type<Priority>()
            .SeenBy(AccessClass.Public)
            .Node(priority => priority.Id)
            .Natural((priority, snapshot) => snapshot.Find<Association>(priority.AssociationId)!.Slug)
            .Natural((priority, snapshot) => snapshot.Find<LegislativeSession>(priority.SessionId)?.StartsOn)
            .Natural((priority, _) => priority.Rank)
            .Value(priority => priority.Code)
            .Value(priority => priority.Title)
            .Value(priority => priority.Statement)
            .Value(priority => priority.Rank).Ordinal()
            .Object("association", "The association that works for it.", (priority, snapshot) => snapshot.Find<Association>(priority.AssociationId))
            .Object("legislativeSession", "The legislative session; null when it is not recorded.", (priority, snapshot) => snapshot.Find<LegislativeSession>(priority.SessionId), nullable: true)
            .Connection("bills", "The bills that serve it.", (priority, snapshot) => snapshot.Get(AdvocacySubject.BillsOfPriority, priority.Id))
            .Connection("actionSteps", "The steps that it serves.", (priority, snapshot) => References.To<ActionStep>(snapshot, priority.StepIds));

        model.Type<ActionStep>()
            .Connection("priorities", "The priorities in legislative sessions that serve the step.", (step, snapshot) => snapshot.Get(AdvocacySubject.PrioritiesOfStep, step.Id))
            .Connection("advocacyUpdates", "The news on advocacy that serves the step.", (step, snapshot) => snapshot.Get(AdvocacySubject.UpdatesOfStep, step.Id));
    }
}
