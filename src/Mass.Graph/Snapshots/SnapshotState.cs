using System.Collections.Concurrent;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>One consistent state of every association that the gateway holds, from which views are made by day and by viewer. It never changes; a write publishes another one.</summary>
internal sealed class SnapshotState
{
    private readonly ConcurrentDictionary<(DateOnly Day, bool IsPast), Lazy<SnapshotDay>> days = new();
    private volatile SnapshotDay? present;

    public SnapshotState(IReadOnlyList<StoredAssociation> associations, IReadOnlyList<ISnapshotSource> sources, string revision)
    {
        (Sources, Revision) = (sources, revision);
        Recorded = new(this, associations, DateOnly.MaxValue, null);
    }

    public IReadOnlyList<ISnapshotSource> Sources { get; }

    /// <summary>What is equal for equal states of the database, also after a restart; empty when the state came from elsewhere.</summary>
    public string Revision { get; }

    /// <summary>All that is recorded.</summary>
    public SnapshotDay Recorded { get; }

    /// <summary>The state as it stands on the present day: what was recorded for a later day does not hold yet.</summary>
    public SnapshotDay Present(DateOnly today)
    {
        var kept = present;
        if (kept?.Day != today)
        {
            present = kept = new(this, [.. Recorded.Associations.Select(each => Readings.Present(each, today))], today, null);
        }

        return kept;
    }

    /// <summary>The state as it stood on a day, or, from the present day on, as it is arranged for it. So many days are kept at once; more make room by dropping all.</summary>
    public SnapshotDay AsOf(DateOnly day, DateOnly today)
    {
        // What is arranged for later is known today, and was not known on a day that is past.
        var key = (day, IsPast: day < today);
        if (days.Count >= Readings.KeptDays && !days.ContainsKey(key))
        {
            days.Clear();
        }

        return days.GetOrAdd(
            key,
            static (key, self) => new(() => new(self, [.. self.Recorded.Associations.Select(each => Readings.AsOf(each, key.Day, key.IsPast))], key.Day, key.Day)),
            this).Value;
    }
}
