using System.Globalization;
using Mass.Graph.Querying;

namespace Mass.Graph.Live;

/// <summary>
/// Keeps, for one who listens, the things that have changed and were not looked at yet. A thing that changes again while it waits is kept once, because who looks
/// at it sees its newest state. When more wait than are kept, listening ends: nothing is kept without bound, and nothing is left out unsaid.
/// </summary>
internal sealed class Listener(IReadOnlySet<string> typeNames, int limit, Action<Listener> leave) : IDisposable
{
    private readonly Lock @lock = new();
    private readonly SemaphoreSlim heard = new(0, 1);
    private HashSet<TouchedThing> waiting = [];
    private bool isOver;

    /// <summary>Takes note of what happened; never waits.</summary>
    public void Hear(Happening happening)
    {
        lock (@lock)
        {
            if (isOver)
            {
                return;
            }

            var before = waiting.Count;
            foreach (var thing in happening.Things)
            {
                if (typeNames.Contains(thing.TypeName))
                {
                    waiting.Add(thing);
                }
            }

            if (waiting.Count > limit)
            {
                (isOver, waiting) = (true, []);
                leave(this);
            }

            if ((isOver || before == 0) && (isOver || waiting.Count > 0) && heard.CurrentCount == 0)
            {
                heard.Release();
            }
        }
    }

    /// <summary>Waits for changes and takes all that wait, in the order in which they happened first.</summary>
    /// <exception cref="QueryError">More waited than are kept.</exception>
    public async Task<IReadOnlyCollection<TouchedThing>> TakeAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await heard.WaitAsync(cancellation);
            lock (@lock)
            {
                if (isOver)
                {
                    throw new QueryError(
                        ErrorCodes.SlowConsumer,
                        string.Create(CultureInfo.InvariantCulture, $"More than {limit} changes wait for this subscription, so it ends. Ask for the present state with a query, and subscribe again."),
                        new Dictionary<string, object?> { ["limit"] = "waitingChanges", ["allowed"] = limit });
                }

                var taken = waiting;
                if (taken.Count > 0)
                {
                    waiting = [];
                    return taken;
                }
            }
        }
    }

    public void Dispose()
    {
        lock (@lock)
        {
            isOver = true;
        }

        leave(this);
        heard.Dispose();
    }
}
