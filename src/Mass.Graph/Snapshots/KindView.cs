namespace Mass.Graph.Snapshots;

/// <summary>The things of one kind that someone sees, in all associations.</summary>
internal sealed class KindView<T>(SeenParts parts, Routes? routes)
    where T : class
{
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
            parts.Note(only.Association.Id, Slots.Of<T>());
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
        return Segments<T>.Of(parts.InOrder.Select(part => part.Table<T>()?.ByKey(key, value) ?? []));
    }
}
