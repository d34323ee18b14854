using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Live;

/// <summary>Brings what happens to those who listen. Telling it waits for nobody.</summary>
internal sealed class Happenings(IOptions<LiveOptions> options)
{
    private readonly ConcurrentDictionary<Listener, byte> listeners = new();

    /// <summary>How many listen.</summary>
    public int Listeners => listeners.Count;

    public void Publish(Happening happening)
    {
        foreach (var (listener, _) in listeners)
        {
            listener.Hear(happening);
        }
    }

    /// <summary>Listens, from now on and until it is disposed, to changes of things of these types.</summary>
    public Listener Listen(IReadOnlySet<string> typeNames)
    {
        var listener = new Listener(typeNames, options.Value.MaxWaitingChanges, gone => listeners.TryRemove(gone, out _));
        listeners.TryAdd(listener, 0);
        return listener;
    }
}
