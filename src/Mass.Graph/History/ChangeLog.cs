using System.Collections;

namespace Mass.Graph.History;

/// <summary>The changes of an association, the oldest first. A longer log shares what an earlier one holds; neither ever changes.</summary>
internal sealed class ChangeLog : IReadOnlyList<Change>
{
    private const int LeastRoom = 16;
    private readonly Room room;

    private ChangeLog(Room room, int count) => (this.room, Count) = (room, count);

    public static ChangeLog Empty { get; } = new(new Room([]), 0);

    public int Count { get; }

    public Change this[int index] => index < Count ? room.Changes[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static ChangeLog Of(IEnumerable<Change> changes)
    {
        Change[] all = [.. changes];
        return all.Length == 0 ? Empty : new(new Room(all) { Used = all.Length }, all.Length);
    }

    /// <summary>The log with more changes at its end.</summary>
    public ChangeLog With(IReadOnlyList<Change> more)
    {
        var longer = Count + more.Count;

        // Only the newest log may write on behind its own end; another one goes on with a room of its own.
        var shared = longer <= room.Changes.Length && Interlocked.CompareExchange(ref room.Used, longer, Count) == Count ? room : Copy(longer);
        for (var i = 0; i < more.Count; i++)
        {
            shared.Changes[Count + i] = more[i];
        }

        return new(shared, longer);
    }

    /// <summary>The log as it was when it had so many changes.</summary>
    public ChangeLog First(int count) => count == Count ? this : count >= 0 && count < Count ? new(room, count) : throw new ArgumentOutOfRangeException(nameof(count));

    /// <summary>The changes after a revision, the oldest first.</summary>
    public IReadOnlyList<Change> Since(long revision)
    {
        var first = Count;
        while (first > 0 && this[first - 1].Revision > revision)
        {
            first--;
        }

        return room.Changes[first..Count];
    }

    /// <summary>Whether another log begins with all that this one has.</summary>
    public bool IsBeginningOf(ChangeLog other) => Count <= other.Count && (Count == 0 || ReferenceEquals(this[Count - 1], other[Count - 1]));

    public IEnumerator<Change> GetEnumerator() => room.Changes.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Room Copy(int used)
    {
        var changes = new Change[Math.Max(LeastRoom, used * 2)];
        Array.Copy(room.Changes, changes, Count);
        return new Room(changes) { Used = used };
    }

    private sealed class Room(Change[] changes)
    {
        public int Used;

        public Change[] Changes => changes;
    }
}
