namespace Mass.Graph.Querying.Paging;

/// <summary>Takes the first or the last few of a list in an order, without sorting what is not taken.</summary>
internal static class Selection
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, int size, bool fromEnd, IComparer<T> order)
    {
        if (size == 0 || items.Count == 0)
        {
            return [];
        }

        if (IsSorted(items, order))
        {
            var start = fromEnd ? Math.Max(0, items.Count - size) : 0;
            var end = fromEnd ? items.Count : Math.Min(items.Count, size);
            var slice = new T[end - start];
            for (var i = start; i < end; i++)
            {
                slice[i - start] = items[i];
            }

            return slice;
        }

        if (items.Count <= size * 4L)
        {
            T[] sorted = [.. items];
            Array.Sort(sorted, order);
            return fromEnd ? sorted[Math.Max(0, sorted.Length - size)..] : sorted[..Math.Min(sorted.Length, size)];
        }

        // The heap keeps the best few; its top is the worst of them, the one to drop for a better one.
        var worstFirst = fromEnd ? order : Comparer<T>.Create((left, right) => order.Compare(right, left));
        var heap = new PriorityQueue<T, T>(size + 1, worstFirst);
        for (var i = 0; i < items.Count; i++)
        {
            if (heap.Count < size)
            {
                heap.Enqueue(items[i], items[i]);
            }
            else if (worstFirst.Compare(items[i], heap.Peek()) > 0)
            {
                heap.EnqueueDequeue(items[i], items[i]);
            }
        }

        T[] best = [.. heap.UnorderedItems.Select(entry => entry.Element)];
        Array.Sort(best, order);
        return best;
    }

    private static bool IsSorted<T>(IReadOnlyList<T> items, IComparer<T> order)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (order.Compare(items[i - 1], items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
