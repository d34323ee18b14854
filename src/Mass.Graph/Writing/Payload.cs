using Mass.Graph.History;

namespace Mass.Graph.Writing;

/// <summary>What a mutation answers.</summary>
/// <param name="ThingId">The thing; null when there is none.</param>
/// <param name="Change">What was changed; null when nothing was.</param>
/// <param name="Errors">Why nothing was done; null when it was.</param>
internal sealed record Payload(Guid? ThingId, Change? Change, IReadOnlyList<Problem>? Errors)
{
    public static Payload Of(IReadOnlyList<Problem> problems) => new(null, null, problems);
}
