namespace Mass.Graph.Snapshots;

/// <summary>The rows of a list by their ids; of several with one id the last.</summary>
internal sealed class IdIndex<T>(IReadOnlyList<T> rows, Func<T, Guid> id, IdIndex<T>? former) : RowIndex<T, IdMap<T>>(rows, former)
    where T : class
{
    public T? Find(Guid key) => Value.Find(key);

    protected override IdMap<T> Make()
    {
        var things = new (Guid, T)[Rows.Count];
        for (var i = 0; i < things.Length; i++)
        {
            things[i] = (id(Rows[i]), Rows[i]);
        }

        return IdMap<T>.Of(things);
    }

    protected override IdMap<T>? Mend(IdMap<T> former, IReadOnlyList<T> formerRows, IReadOnlyList<RowChange<T>> changes)
    {
        // Of several rows with one id it cannot be told which one stays.
        if (former.Count != formerRows.Count)
        {
            return null;
        }

        var next = new Dictionary<Guid, T?>();
        foreach (var gone in changes.Select(change => change.Before).OfType<T>())
        {
            next[id(gone)] = null;
        }

        foreach (var come in changes.Select(change => change.After).OfType<T>())
        {
            next[id(come)] = come;
        }

        return former.With(next) is var mended && mended.Count == Rows.Count ? mended : null;
    }
}
