namespace Mass.Graph.Snapshots;

/// <summary>Knows of which association an id of one kind of thing is, whoever may see the thing: so that it is looked up in one place, however many associations there are.</summary>
internal abstract class Routes
{
    /// <summary>Where the thing with an id is, if it is anywhere; null when the kind has no such id among all that is recorded.</summary>
    public abstract Home? Of(Guid id);
}

/// <summary>The routes to things of one kind. Those of a later state are made from those of an earlier one.</summary>
internal sealed class Routes<T> : Routes
    where T : class
{
    private readonly Lock guard = new();
    private readonly IReadOnlyDictionary<Home, IReadOnlyList<T>> lists;
    private readonly Func<T, Guid> id;
    private volatile IdMap<Home>? made;
    private (IReadOnlyDictionary<Home, IReadOnlyList<T>> Lists, IdMap<Home> Made)? former;

    private Routes(IReadOnlyDictionary<Home, IReadOnlyList<T>> lists, Func<T, Guid> id, Routes<T>? before)
    {
        (this.lists, this.id) = (lists, id);
        if (before is not null)
        {
            lock (before.guard)
            {
                former = before.made is { } known ? (before.lists, known) : before.former;
            }
        }
    }

    /// <param name="lists">The things of each association.</param>
    /// <param name="id">The id of a thing.</param>
    /// <param name="before">The routes of the former state: these themselves when nothing has changed.</param>
    public static Routes<T> Of(IReadOnlyDictionary<Home, IReadOnlyList<T>> lists, Func<T, Guid> id, Routes<T>? before) =>
        before is not null && before.lists.Count == lists.Count && lists.All(each => before.lists.TryGetValue(each.Key, out var known) && ReferenceEquals(known, each.Value))
            ? before
            : new(lists, id, before);

    public override Home? Of(Guid id) => (made ?? Ready()).Find(id);

    private IdMap<Home> Ready()
    {
        lock (guard)
        {
            if (made is null)
            {
                made = Mended() ?? IdMap<Home>.Of([.. Ids().GroupBy(each => each.Id, each => each.Home).Select(each => (each.Key, One(each)))]);
                former = null;
            }

            return made;
        }
    }

    private IEnumerable<(Guid Id, Home Home)> Ids() => lists.SelectMany(each => each.Value.Select(row => (id(row), each.Key)));

    private static Home One(IEnumerable<Home> homes) => homes.Distinct().ToList() is [var one] ? one : Home.Several;

    /// <summary>The former routes with what has changed; null when it is less work to make all anew.</summary>
    private IdMap<Home>? Mended()
    {
        if (former is not var (before, known) || before.Keys.Any(home => !lists.ContainsKey(home)))
        {
            return null;
        }

        var next = new Dictionary<Guid, Home?>();
        foreach (var (home, rows) in lists)
        {
            if (RowChange<T>.Between(before.GetValueOrDefault(home, []), rows) is not { } changes)
            {
                return null;
            }

            foreach (var gone in changes.Select(change => change.Before).OfType<T>().Select(id))
            {
                if (known.Find(gone) == Home.Several)
                {
                    return null;
                }

                next[gone] = null;
            }

            foreach (var come in changes.Select(change => change.After).OfType<T>().Select(id))
            {
                next[come] = (next.TryGetValue(come, out var changed) ? changed : known.Find(come)) is { } other && other != home ? Home.Several : home;
            }
        }

        return next.Count == 0 ? known : known.With(next);
    }
}
