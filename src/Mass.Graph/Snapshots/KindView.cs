using System.Collections.Concurrent;

namespace Mass.Graph.Snapshots;

/// <summary>The things of one kind that someone sees, in all associations.</summary>
internal sealed class KindView<T>(SeenParts parts, Routes? routes)
    where T : class
{
    /// <summary>So many keys are remembered; more make room by dropping all.</summary>
    private const int MostKeys = 4_096;
    private readonly ConcurrentDictionary<(Func<T, string?> Key, string Value), IReadOnlyList<T>> byKey = new();
    private IReadOnlyList<T>? all;

    /// <summary>The things that lists show.</summary>
    public IReadOnlyList<T> All
    {
        get
        {
            Noted.Current?.LookBeyond();
            return all ??= Segments<T>.Of(parts.InOrder.Select(part => part.Table<T>()?.Shown ?? []));
        }
    }

    /// <summary>The thing with an id; where several parts have one, that of the last.</summary>
    public T? Find(Guid id)
    {
        if (parts.InOrder is [var only])
        {
            parts.NoteOnly(Slots.Of<T>());
            return only.Find<T>(id);
        }

        if (routes?.Of(id) is { Place: >= 0 } home)
        {
            parts.Note(home, Slots.Of<T>());
            return parts.Confidential(home)?.Find<T>(id) ?? parts.Shared(home)?.Find<T>(id);
        }

        Noted.Current?.LookBeyond();

        // An id that nothing has, or that things of several associations have.
        for (var i = parts.InOrder.Length - 1; i >= 0; i--)
        {
            if (parts.InOrder[i].Find<T>(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public IReadOnlyList<T> ByKey(Func<T, string?> key, string value)
    {
        Noted.Current?.LookBeyond();
        if (parts.InOrder is [var only])
        {
            return only.Table<T>()?.ByKey(key, value) ?? [];
        }

        // Every association is asked once for a key, and not by each question again; what nothing has is not remembered.
        if (byKey.TryGetValue((key, value), out var known))
        {
            return known;
        }

        var found = Segments<T>.Of(parts.InOrder.Select(part => part.Table<T>()?.ByKey(key, value) ?? []));
        if (found.Count > 0)
        {
            if (byKey.Count >= MostKeys)
            {
                byKey.Clear();
            }

            byKey.TryAdd((key, value), found);
        }

        return found;
    }
}
