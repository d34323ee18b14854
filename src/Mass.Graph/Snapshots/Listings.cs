using System.Runtime.CompilerServices;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What the subjects list of what someone sees, and how one thing leads to another. What they give are functions of rows alone, or of lists that are named beside them: so
/// what was made of lists that a write has left as they were holds on, and where a list has a few other rows, only these are looked at.
/// </summary>
internal sealed class Listings
{
    private static readonly ConditionalWeakTable<IReadOnlyList<ISnapshotSource>, Listings[]> All = [];
    private readonly Dictionary<int, IPlace> bySlot = [];
    private readonly Dictionary<Type, Func<SnapshotPart, Guid, bool>> has = [];

    /// <summary>What is listed for all who have the same rights.</summary>
    public static Listings Shared(IReadOnlyList<ISnapshotSource> sources) => Of(sources)[0];

    /// <summary>What is listed beside that for someone who supports some people or oversees it.</summary>
    public static Listings Confidential(IReadOnlyList<ISnapshotSource> sources) => Of(sources)[1];

    /// <summary>Lists the rows of a list. Those that are hidden can be looked up and are in no list.</summary>
    /// <param name="rows">The list: the same object as long as nothing in it is another.</param>
    /// <param name="id">The id of a row.</param>
    /// <param name="hidden">Whether lists leave a row out; null when they have all.</param>
    public Listing<T> Of<T>(Func<SnapshotPart, IReadOnlyList<T>> rows, Func<T, Guid> id, Func<T, bool>? hidden = null)
        where T : class
    {
        var listing = new Listing<T>(this, rows, id, hidden);
        Add(Slots.Of<T>(), listing);
        has.Add(typeof(T), static (part, key) => part.Find<T>(key) is not null);
        return listing;
    }

    /// <summary>Lets something be found that is worked out when it is asked for, by the id of the thing that it is about.</summary>
    public void Found<TAbout, T>(Func<SnapshotPart, Guid, T?> find)
        where TAbout : class
        where T : class => Add(Slots.Of<T>(), new Finding<T>(static state => state.RoutesTo<TAbout>(), find));

    /// <summary>Relates things by rows of any kind.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="rows">The rows, in the order of which things are related.</param>
    /// <param name="context">What is looked at beside them: made by <see cref="Made"/>, or a list.</param>
    /// <param name="pairs">What a row relates to what.</param>
    public void Relate<TOwner, TItem, TRow, TContext>(
        Relation<TOwner, TItem> relation,
        Func<SnapshotPart, IReadOnlyList<TRow>> rows,
        Func<SnapshotPart, TContext> context,
        Func<TRow, TContext, IEnumerable<(Guid OwnerId, TItem Item)>> pairs)
        where TOwner : class
        where TItem : class
        where TRow : class
        where TContext : class => Add(relation.Slot, new Way<TItem>(part =>
    {
        var (list, beside) = (rows(part), context(part));
        return Made.Of<PairIndex<TItem>>(list, relation, [beside], _ => new(() => list.SelectMany(row => pairs(row, beside))));
    }));

    /// <summary>Relates what rows stand for to what the rows belong to.</summary>
    public void Relate<TOwner, TItem, TRow>(Relation<TOwner, TItem> relation, Func<SnapshotPart, IReadOnlyList<TRow>> rows, Func<TRow, Owners> owners, Func<TRow, TItem> item)
        where TOwner : class
        where TItem : class
        where TRow : class => Add(relation.Slot, new Way<TItem>(part => OwnerIndex.Of(rows(part), relation, owners, item)));

    /// <summary>What is said of a kind of thing or of a relation; null when nobody says anything.</summary>
    public IPlace? At(int slot) => bySlot.GetValueOrDefault(slot);

    /// <summary>Whether a part has a thing of a kind.</summary>
    public bool Has(SnapshotPart part, Type kind, Guid id) => has.TryGetValue(kind, out var test) && test(part, id);

    public void Add(int slot, IPlace place)
    {
        if (!bySlot.TryAdd(slot, place))
        {
            throw new InvalidOperationException($"{place} is listed twice; list each kind of thing and each relation in one place.");
        }
    }

    private static Listings[] Of(IReadOnlyList<ISnapshotSource> sources) => All.GetValue(sources, static each =>
    {
        var (shared, confidential) = (new Listings(), new Listings());
        foreach (var source in each)
        {
            source.List(shared);
            source.ListConfidential(confidential);
        }

        return [shared, confidential];
    });
}
