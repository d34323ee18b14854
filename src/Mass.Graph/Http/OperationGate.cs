using System.Threading.RateLimiting;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Lets so many operations run at once and so many wait. The rest are told to come back.</summary>
internal sealed class OperationGate(IOptions<GraphOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.MaxConcurrentOperations,
        QueueLimit = options.Value.MaxQueuedOperations,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await _limiter.AcquireAsync(1, cancellationToken);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        throw new RequestRefusedException(
            StatusCodes.Status503ServiceUnavailable,
            ErrorCodes.Overloaded,
            $"The server runs {options.Value.MaxConcurrentOperations} operations and as many wait as may. Try again soon.")
        {
            RetryAfter = options.Value.RetryAfter,
        };
    }

    public void Dispose() => _limiter.Dispose();
}
