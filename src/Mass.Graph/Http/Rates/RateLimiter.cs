using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Rates;

/// <summary>
/// A bucket of points for each caller, which fills at an even rate. So many callers are remembered, the ones that asked least recently forgotten first: who is
/// forgotten has a full bucket again, which a caller that was away for a while has anyway.
/// </summary>
internal sealed class RateLimiter(IOptions<GraphOptions> options, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Bucket>> _byCaller = new(StringComparer.Ordinal);
    private readonly LinkedList<Bucket> _byUse = new();

    public bool IsOn => options.Value.RatePoints > 0;

    public long Burst => options.Value.RateBurst;

    /// <summary>How long an empty bucket takes to fill.</summary>
    public TimeSpan Window => TimeSpan.FromSeconds(Burst / PerSecond);

    /// <summary>How many callers are remembered.</summary>
    public int Callers
    {
        get
        {
            lock (_lock)
                return _byCaller.Count;
        }
    }

    private double PerSecond => options.Value.RatePoints / 60d;

    /// <summary>Takes points from a caller, or none when it has too few.</summary>
    public RateState Take(string caller, long points)
    {
        lock (_lock)
        {
            var bucket = Find(caller);
            var now = clock.GetTimestamp();
            bucket.Points = Math.Min(Burst, bucket.Points + (PerSecond * clock.GetElapsedTime(bucket.At, now).TotalSeconds));
            bucket.At = now;
            var isTaken = bucket.Points >= points;
            if (isTaken)
                bucket.Points -= points;
            return new RateState(
                isTaken,
                (long)bucket.Points,
                isTaken ? TimeSpan.Zero : TimeSpan.FromSeconds((points - bucket.Points) / PerSecond),
                TimeSpan.FromSeconds((Burst - bucket.Points) / PerSecond));
        }
    }

    private Bucket Find(string caller)
    {
        if (_byCaller.TryGetValue(caller, out var known))
        {
            _byUse.Remove(known);
            _byUse.AddFirst(known);
            return known.Value;
        }

        while (_byCaller.Count >= options.Value.RateCallers)
        {
            _byCaller.Remove(_byUse.Last!.Value.Caller);
            _byUse.RemoveLast();
        }

        var bucket = new Bucket(caller) { Points = Burst, At = clock.GetTimestamp() };
        _byCaller.Add(caller, _byUse.AddFirst(bucket));
        return bucket;
    }

    private sealed class Bucket(string caller)
    {
        public string Caller => caller;

        public double Points { get; set; }

        public long At { get; set; }
    }
}
