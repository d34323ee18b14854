using System.Globalization;
using Mass.Graph.Live;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Live;

/// <summary>Counts the long connections, of all callers and of each.</summary>
internal sealed class LiveConnections(IOptions<LiveOptions> options, IOptions<GraphOptions> graph)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _byCaller = new(StringComparer.Ordinal);
    private int _count;

    public int Count
    {
        get
        {
            lock (_lock)
                return _count;
        }
    }

    /// <summary>Takes a place, which is free again when it is disposed.</summary>
    /// <exception cref="RequestRefusedException">All are taken, or as many as one caller may have.</exception>
    public Place Enter(string caller)
    {
        lock (_lock)
        {
            if (_count >= options.Value.MaxConnections)
            {
                throw new RequestRefusedException(
                    StatusCodes.Status503ServiceUnavailable, ErrorCodes.Overloaded, $"The server has {_count} long connections, which are all that it takes. Try again soon.")
                {
                    RetryAfter = graph.Value.RetryAfter,
                };
            }

            Add(caller);
            _count++;
            return new Place(this, caller);
        }
    }

    private void Add(string caller)
    {
        var has = _byCaller.GetValueOrDefault(caller);
        if (has >= options.Value.MaxConnectionsPerCaller)
        {
            throw new RequestRefusedException(
                StatusCodes.Status429TooManyRequests,
                ErrorCodes.TooManyAtOnce,
                string.Create(CultureInfo.InvariantCulture, $"The caller has {has} long connections; at most {options.Value.MaxConnectionsPerCaller} are allowed. Close one, or use one for more."))
            {
                RetryAfter = graph.Value.RetryAfter,
            };
        }

        _byCaller[caller] = has + 1;
    }

    private void Remove(string caller)
    {
        if (--_byCaller[caller] == 0)
            _byCaller.Remove(caller);
    }

    /// <summary>The place of one connection.</summary>
    public sealed class Place(LiveConnections all, string caller) : IDisposable
    {
        private string _caller = caller;
        private bool _isLeft;

        /// <summary>Makes it the place of a caller who has now said who it is.</summary>
        public void Give(string caller)
        {
            lock (all._lock)
            {
                if (caller == _caller)
                    return;
                all.Add(caller);
                all.Remove(_caller);
                _caller = caller;
            }
        }

        public void Dispose()
        {
            lock (all._lock)
            {
                if (_isLeft)
                    return;
                _isLeft = true;
                all.Remove(_caller);
                all._count--;
            }
        }
    }
}
