using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mass.Graph.Snapshots;

/// <summary>Finds things by id. It never changes: with a few changes it is another one, which shares all pages that none of them is on.</summary>
internal sealed class IdMap<T>
    where T : class
{
    private const int PageSize = 64;
    private readonly Entry[][] pages;
    private readonly int shift;

    private IdMap(Entry[][] pages, int shift, int count) => (this.pages, this.shift, Count) = (pages, shift, count);

    public static IdMap<T> Empty { get; } = Of([]);

    public int Count { get; }

    /// <summary>All things, in no order.</summary>
    public IEnumerable<T> Values => pages.SelectMany(page => page).Where(entry => entry.Value is not null).Select(entry => entry.Value!);

    /// <summary>A map of things by their ids; of several with one id it has the last.</summary>
    public static IdMap<T> Of(IReadOnlyCollection<(Guid Id, T Value)> things)
    {
        var bits = things.Count <= PageSize ? 0 : 64 - (int)ulong.LeadingZeroCount((ulong)((things.Count - 1) / PageSize));
        var shift = 64 - bits;
        var sizes = new int[1 << bits];
        foreach (var (id, _) in things)
        {
            sizes[PageOf(Hash(id), shift)]++;
        }

        var pages = new Entry[sizes.Length][];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = sizes[i] == 0 ? [] : new Entry[Room(sizes[i])];
        }

        var count = 0;
        foreach (var (id, value) in things)
        {
            var hash = Hash(id);
            count += Put(pages[PageOf(hash, shift)], hash, id, value) ? 1 : 0;
        }

        return new(pages, shift, count);
    }

    public T? Find(Guid id)
    {
        var hash = Hash(id);
        var page = pages[PageOf(hash, shift)];
        if (page.Length == 0)
        {
            return null;
        }

        for (var slot = SlotOf(hash, page.Length); ; slot = slot + 1 == page.Length ? 0 : slot + 1)
        {
            ref readonly var entry = ref page[slot];
            if (entry.Value is null || entry.Id == id)
            {
                return entry.Value;
            }
        }
    }

    /// <summary>The map with some things added or replaced, and without those ids that have nothing.</summary>
    public IdMap<T> With(IReadOnlyCollection<KeyValuePair<Guid, T?>> changes)
    {
        var (next, count) = ((Entry[][])pages.Clone(), Count);
        foreach (var page in changes.GroupBy(change => PageOf(Hash(change.Key), shift)))
        {
            var things = new Dictionary<Guid, T>();
            foreach (var entry in pages[page.Key].Where(entry => entry.Value is not null))
            {
                things.Add(entry.Id, entry.Value!);
            }

            count -= things.Count;
            foreach (var (id, value) in page)
            {
                if (value is null)
                {
                    things.Remove(id);
                }
                else
                {
                    things[id] = value;
                }
            }

            count += things.Count;
            var made = things.Count == 0 ? [] : new Entry[Room(things.Count)];
            foreach (var (id, value) in things)
            {
                Put(made, Hash(id), id, value);
            }

            next[page.Key] = made;
        }

        return count > pages.Length * PageSize * 2
            ? Of([.. next.SelectMany(page => page).Where(entry => entry.Value is not null).Select(entry => (entry.Id, entry.Value!))])
            : new(next, shift, count);
    }

    /// <summary>So many slots that a quarter of them, and one at least, are free: a search ends there.</summary>
    private static int Room(int count) => (count * 4 / 3) + 1;

    /// <summary>Puts a thing into a page that has room for it; whether its id was not there.</summary>
    private static bool Put(Entry[] page, ulong hash, Guid id, T value)
    {
        var slot = SlotOf(hash, page.Length);
        while (page[slot].Value is not null && page[slot].Id != id)
        {
            slot = slot + 1 == page.Length ? 0 : slot + 1;
        }

        var isNew = page[slot].Value is null;
        page[slot] = new() { Id = id, Value = value };
        return isNew;
    }

    private static ulong Hash(Guid id)
    {
        var halves = MemoryMarshal.Cast<Guid, ulong>(new ReadOnlySpan<Guid>(in id));
        return (halves[0] ^ halves[1]) * 0x9E3779B97F4A7C15;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PageOf(ulong hash, int shift) => shift == 64 ? 0 : (int)(hash >> shift);

    /// <summary>The bits that name a slot are others than those that name a page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong hash, int length) => (int)(((hash >> 8 & uint.MaxValue) * (ulong)length) >> 32);

    private struct Entry
    {
        public Guid Id;
        public T? Value;
    }
}
