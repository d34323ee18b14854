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

    /// <summary>A place that is free now; null when there is none.</summary>
    public RateLimitLease? TryEnter()
    {
        var lease = _limiter.AttemptAcquire();
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        return null;
    }

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

    /// <summary>
    /// Waits for a place as long as it takes, for an answer that has begun and can only go on or break off. Between its
    /// parts it holds none, so that a slow reader keeps nobody else waiting.
    /// </summary>
    public async ValueTask<RateLimitLease> ReenterAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var lease = await _limiter.AcquireAsync(1, cancellationToken);
            if (lease.IsAcquired)
                return lease;
            lease.Dispose();
            await Task.Delay(options.Value.RetryAfter, cancellationToken);
        }
    }

    public void Dispose() => _limiter.Dispose();
}
