using System.Runtime.CompilerServices;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What is made of lists that never change, and of nothing else. It is made once for the same lists, whoever asks for it, and goes with the first of them. When a list follows
/// another, as after a write, what was made of the former one is given to whoever makes the same of the later one.
/// </summary>
internal static class Made
{
    private static readonly ConditionalWeakTable<object, Shelf> Shelves = [];

    /// <summary>What is made of a list and of others beside it.</summary>
    /// <param name="list">The list that changes most: what is made is kept with it.</param>
    /// <param name="key">What is made; a static lambda does.</param>
    /// <param name="others">What it is made of beside the list. When one of them is another object, it is made anew.</param>
    /// <param name="make">Makes it; it is given what was made of the former lists, or null.</param>
    public static TMade Of<TMade>(IReadOnlyList<object> list, object key, ReadOnlySpan<object> others, Func<TMade?, TMade> make)
        where TMade : class
    {
        // The empty list is one for all, and would hold on to the others for ever.
        if (list.Count == 0 && others.Length > 0)
        {
            return make(null);
        }

        var shelf = Shelves.GetOrCreateValue(list);
        if (shelf.Find(key, others) is TMade known)
        {
            return known;
        }

        var former = (TMade?)shelf.Former(key);
        var made = make(former);
        if (former is not null)
        {
            Follow(made, former);
        }

        return (TMade)shelf.Keep(key, others, made);
    }

    /// <summary>What is made of a list alone.</summary>
    public static TMade Of<TItem, TMade>(IReadOnlyList<TItem> list, Func<IReadOnlyList<TItem>, TMade> make)
        where TItem : class
        where TMade : class => Of<TMade>(list, make, [], _ => make(list));

    /// <summary>Rows that are made of a list and of others beside it: the former ones, the same object, where they come out as the same.</summary>
    public static IReadOnlyList<T> Rows<T>(IReadOnlyList<object> list, object key, ReadOnlySpan<object> others, Func<IReadOnlyList<T>> make)
        where T : class => Of<IReadOnlyList<T>>(list, key, others, former =>
    {
        var made = make();
        return former is not null && RowChange<T>.Between(former, made) is { Count: 0 } ? former : made;
    });

    /// <summary>Says that a list has come in the place of another.</summary>
    public static void Follow(object list, object former)
    {
        if (!ReferenceEquals(list, former) && list is not IReadOnlyList<object> { Count: 0 } && former is not IReadOnlyList<object> { Count: 0 } && Shelves.TryGetValue(former, out var shelf))
        {
            Shelves.GetOrCreateValue(list).TakeOver(shelf);
        }
    }

    /// <summary>What was made of one list. Of what was made of lists before it only the latest is kept, until the same has been made again: states never form a chain.</summary>
    private sealed class Shelf
    {
        /// <summary>So many are kept that differ in the other lists they were made of.</summary>
        private const int Most = 4;
        private readonly Lock guard = new();
        private readonly List<Item> items = [];
        private readonly Dictionary<object, object> former = [];

        public object? Find(object key, ReadOnlySpan<object> others)
        {
            lock (guard)
            {
                return FindHere(key, others);
            }
        }

        /// <summary>What was made of the former lists, or of this one and others than now.</summary>
        public object? Former(object key)
        {
            lock (guard)
            {
                return items.FindLast(item => item.Key.Equals(key))?.Made ?? former.GetValueOrDefault(key);
            }
        }

        public object Keep(object key, ReadOnlySpan<object> others, object made)
        {
            lock (guard)
            {
                if (FindHere(key, others) is { } known)
                {
                    return known;
                }

                if (others.Length > 0 && items.Count(item => item.Key.Equals(key)) == Most)
                {
                    items.RemoveAt(items.FindIndex(item => item.Key.Equals(key)));
                }

                items.Add(new(key, others.ToArray(), made));
                former.Remove(key);
                return made;
            }
        }

        public void TakeOver(Shelf shelf)
        {
            List<KeyValuePair<object, object>> taken;
            lock (shelf.guard)
            {
                taken = [.. shelf.former, .. shelf.items.Select(item => KeyValuePair.Create(item.Key, item.Made))];
            }

            lock (guard)
            {
                foreach (var (key, made) in taken)
                {
                    former[key] = made;
                }
            }
        }

        private object? FindHere(object key, ReadOnlySpan<object> others)
        {
            foreach (var item in items)
            {
                if (item.Key.Equals(key) && item.IsOf(others))
                {
                    return item.Made;
                }
            }

            return null;
        }
    }

    private sealed record Item(object Key, object[] Others, object Made)
    {
        public bool IsOf(ReadOnlySpan<object> others)
        {
            for (var i = 0; i < Others.Length; i++)
            {
                if (!ReferenceEquals(Others[i], others[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
