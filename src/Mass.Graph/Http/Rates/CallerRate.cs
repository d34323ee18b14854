using System.Globalization;
using Mass.Graph.Access;
using Mass.Graph.Http.Cost;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Rates;

/// <summary>Takes the points of one request from its caller, and tells the caller what is left where headers can.</summary>
/// <param name="limiter">Where the points are.</param>
/// <param name="clock">The time.</param>
/// <param name="caller">The key of the caller.</param>
/// <param name="headers">The headers of the answer; null when they are on their way already.</param>
internal sealed class CallerRate(RateLimiter limiter, TimeProvider clock, string caller, IHeaderDictionary? headers)
{
    /// <summary>What a request takes for itself, also when it is refused: it has to be read.</summary>
    public const int Request = 10;

    /// <summary>What a credential takes that is not good, from the address that it comes from: some hundreds a minute are let pass by default.</summary>
    public const int GuessPoints = 1_000;

    private long _taken = Request;

    /// <summary>Takes what the request itself costs.</summary>
    public void Enter()
    {
        if (limiter.IsOn)
            Take(Request);
    }

    /// <summary>Takes what a credential costs that is not good.</summary>
    public void Guess()
    {
        if (limiter.IsOn)
            Take(Math.Min(GuessPoints, limiter.Burst));
    }

    /// <summary>Takes what the operation costs.</summary>
    public RateLimit Charge(OperationCost cost)
    {
        var whole = Whole(Request + cost.Points);
        if (!limiter.IsOn)
            return new RateLimit(null, whole, null, null);

        // A table may take more than a bucket holds: then it takes a full one.
        var state = Take(Math.Min(cost.Points, limiter.Burst - _taken));
        _taken += Math.Min(cost.Points, limiter.Burst - _taken);
        return new RateLimit(Whole(limiter.Burst), whole, Whole(state.Remaining), clock.GetUtcNow() + state.UntilFull);
    }

    private RateState Take(long points)
    {
        var state = limiter.Take(caller, points);

        // The names and forms of the draft of the IETF (RateLimit header fields for HTTP).
        if (headers is not null)
        {
            headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"points\";q={limiter.Burst};w={Seconds(limiter.Window)}");
            headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"points\";r={state.Remaining};t={Seconds(state.UntilFull)}");
        }

        return state.IsTaken
            ? state
            : throw new RequestRefusedException(
                StatusCodes.Status429TooManyRequests,
                ErrorCodes.RateLimited,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The request takes {points} points and {state.Remaining} of {limiter.Burst} are left. Try again in {Seconds(state.Wait)} seconds, or ask for less at once."))
            {
                RetryAfter = state.Wait,
            };
    }

    private static long Seconds(TimeSpan time) => (long)Math.Ceiling(time.TotalSeconds);

    private static int Whole(long points) => (int)Math.Min(int.MaxValue, points);
}
