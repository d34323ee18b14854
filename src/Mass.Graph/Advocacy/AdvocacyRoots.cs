using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Graph.Querying;

namespace Mass.Graph.Advocacy;

/// <summary>The root fields of advocacy.</summary>
internal static class AdvocacyRoots
{
    public static void Declare(GraphModel model)
    {
        model.Root<LegislativeSession>("legislativeSessions", "The legislative sessions that the associations follow.", hasHistory: true);
        model.Root<Priority>("priorities", "What the associations work for in legislative sessions.", hasHistory: true);
        model.Root<Bill>("bills", "The bills that the associations follow.", hasHistory: true);
        model.Root<Testimony>("testimonies", "The testimony in the name of the associations.", hasHistory: true);
        model.Root<AdvocacyUpdate>("advocacyUpdates", "The news on advocacy that the associations sent.", hasHistory: true);

        var association = model.LookupOf<Association>();
        var session = model.Lookup("legislativeSession", new LookupKey<LegislativeSession>("code", "Its code.", session => session.Code));
        var priority = model.Lookup("priority", new LookupKey<Priority>("code", "Its code.", priority => priority.Code));
        var bill = model.Lookup("bill", new LookupKey<Bill>("number", "Its number.", bill => bill.Number));
        model.Root(() => session.RootField(
            model, "One legislative session; null when there is none.", hasHistory: true, association.Narrowing<LegislativeSession>("association", each => each.AssociationId)));
        model.Root(() => priority.RootField(
            model, "One priority; null when there is none.", hasHistory: true, session.Narrowing<Priority>("legislativeSession", each => each.SessionId)));
        model.Root(() => bill.RootField(
            model, "One bill; null when there is none.", hasHistory: true, session.Narrowing<Bill>("legislativeSession", each => each.SessionId)));
    }
}
