using Mass.Graph.Querying;

namespace Mass.Graph.Access;

/// <summary>How much a caller may still ask for.</summary>
/// <param name="Limit">The points that a caller has at most.</param>
/// <param name="Cost">The points that the operation takes.</param>
/// <param name="Remaining">The points that are left after the operation.</param>
/// <param name="ResetAt">When all points are there again.</param>
internal sealed record RateLimit(int? Limit, int? Cost, int? Remaining, DateTimeOffset? ResetAt)
{
    /// <summary>Where nobody counts.</summary>
    private static readonly RateLimit Uncounted = new(null, null, null, null);

    public static RateLimit In(IDictionary<string, object?> userContext) => RequestState.In(userContext)?.RateLimit ?? Uncounted;

    public void Into(IDictionary<string, object?> userContext)
    {
        if (RequestState.In(userContext) is { } state)
        {
            state.RateLimit = this;
        }
    }
}
