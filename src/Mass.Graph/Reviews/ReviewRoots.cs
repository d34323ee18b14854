using Mass.Domain.Associations;
using Mass.Domain.Reviews;
using Mass.Graph.Querying;

namespace Mass.Graph.Reviews;

/// <summary>The root fields of reviews.</summary>
internal static class ReviewRoots
{
    public static void Declare(GraphModel model)
    {
        model.Root<ReviewCycle>("reviewCycles", "What the associations review again and again.", hasHistory: true);
        model.Root<Review>("reviews", "The reviews of all associations.", hasHistory: true);
        var cycle = model.Lookup("reviewCycle", new LookupKey<ReviewCycle>("code", "Its code.", cycle => cycle.Code));
        model.Root(() => cycle.RootField(
            model, "One review cycle; null when there is none.", hasHistory: true, model.LookupOf<Association>().Narrowing<ReviewCycle>("association", each => each.AssociationId)));
    }
}
