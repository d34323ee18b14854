using Mass.Graph.Live;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Persistence;

/// <summary>The associations as the database has them, which reads are answered from. Whoever makes another state of them the current one holds the gate.</summary>
internal sealed class CurrentAssociations(SnapshotStore snapshots, Happenings happenings) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private volatile IReadOnlyList<StoredAssociation> all = [];

    public IReadOnlyList<StoredAssociation> All => all;

    /// <summary>Happens when another state has become the current one.</summary>
    public event Action? Changed;

    /// <summary>Waits until nobody else makes another state; disposing what it gives lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        return new Entered(gate);
    }

    /// <summary>Whether these are the revisions of the current state.</summary>
    public bool Are(IReadOnlyDictionary<Guid, long> revisions)
    {
        var current = all;
        return revisions.Count == current.Count && current.All(each => revisions.TryGetValue(each.Records.Association.Id, out var revision) && revision == each.Revision);
    }

    /// <summary>Makes a state the current one, and tells those who listen what happened. An association of a revision that is there already is taken from there, so that what was made of it is kept.</summary>
    public void Publish(IReadOnlyList<StoredAssociation> stored)
    {
        var before = all;
        var known = before.ToDictionary(each => (each.Records.Association.Id, each.Revision));
        List<StoredAssociation> next = [.. stored.Select(each => known.GetValueOrDefault((each.Records.Association.Id, each.Revision), each))];
        snapshots.Publish(next);
        all = next;
        Changed?.Invoke();
        foreach (var happening in next.SelectMany(after => Happening.Between(before.FirstOrDefault(each => each.Records.Association.Id == after.Records.Association.Id), after)))
        {
            happenings.Publish(happening);
        }
    }

    public void Dispose() => gate.Dispose();

    private sealed class Entered(SemaphoreSlim gate) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                gate.Release();
            }
        }
    }
}
