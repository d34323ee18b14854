using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Querying;

namespace Mass.Graph.Supports;

/// <summary>The subscriptions to supports and their sessions.</summary>
internal static class SupportChanges
{
    public static void Declare(GraphModel model)
    {
        var (association, support) = (model.LookupOf<Association>(), model.LookupOf<Support>());
        model.Changes<Support>("supportChanged", "A support, each time that it or one of its cohorts has changed.")
            .Through<Cohort>((cohort, _) => cohort.SupportId)
            .Within(support.Narrowing<Support>("support", "Only this support.", each => each.Id))
            .Within(association.Narrowing<Support>("association", "Only the supports of this association.", each => each.AssociationId));
        model.Changes<Session>("sessionChanged", "A session of a support, each time that it has changed; none of a confidential support are told.")
            .Within(support.Narrowing<Session>("support", "Only the sessions of this support.", each => each.SupportId))
            .Within(association.Narrowing<Session>("association", "Only the sessions of this association.", each => each.AssociationId));
    }
}
