using System.Security.Claims;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Http.Live;

/// <summary>An operation that came over a way that can carry many answers.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Caller">Who asks, and until when.</param>
/// <param name="CallerKey">By what the caller is told from others.</param>
/// <param name="RequestId">The id of the HTTP request that opened the way.</param>
/// <param name="ReadOnly">Whether the way it came forbids mutations.</param>
/// <param name="Wish">What the client wants to know of the cost.</param>
internal sealed record LiveRequest(OperationRequest Operation, LiveCaller Caller, string CallerKey, string RequestId, bool ReadOnly, CostWish Wish)
{
    public ClaimsPrincipal User => Caller.User;
}
