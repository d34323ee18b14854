using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What someone with certain rights sees of one association. Parts are kept with the association's state: whoever has the same rights shares them, and a write to one
/// association leaves those of the others as they are. What a part lists is made when it is first asked for, and kept with the lists that it is made of.
/// </summary>
internal sealed class SnapshotPart
{
    private static readonly ConditionalWeakTable<StoredAssociation, ConcurrentDictionary<(Listings Lists, Rights Rights), SnapshotPart>> Kept = [];
    private readonly Listings lists;
    private readonly ConcurrentDictionary<object, Lazy<object>> kept = new();
    private object?[] places = [];

    private SnapshotPart(Listings lists, StoredAssociation state, Rights rights, AssociationRecords records) =>
        (this.lists, State, Rights, Records) = (lists, state, rights, records);

    /// <summary>Everything that is recorded of the association, for what is counted and never for what is shown.</summary>
    public StoredAssociation State { get; }

    /// <summary>What those for whom the part is made may see in the association.</summary>
    public Rights Rights { get; }

    /// <summary>What they see of the association's records, and no more.</summary>
    public AssociationRecords Records { get; }

    /// <summary>Whether it is what someone sees beside what all see who have the same rights.</summary>
    public bool IsConfidential { get; private init; }

    public Association Association => Records.Association;

    /// <summary>What all see who have the same rights in the association.</summary>
    public static SnapshotPart Of(StoredAssociation state, Rights rights, IReadOnlyList<ISnapshotSource> sources) => Of(
        state, rights.ToShared(), Listings.Shared(sources), isConfidential: false, static (state, rights) => state.Recorded is { } recorded ? Sight.Of(state.Records, recorded, rights) : Sight.Of(state.Records, rights));

    /// <summary>What someone sees beside that, who supports some people in the association or oversees it; small, for it is one person's.</summary>
    public static SnapshotPart OfConfidential(StoredAssociation state, Rights rights, IReadOnlyList<ISnapshotSource> sources) => Of(
        state,
        rights.ToSight(),
        Listings.Confidential(sources),
        isConfidential: true,
        static (state, rights) => state.Recorded is { } recorded ? Sight.OfConfidential(state.Records, recorded, rights) : Sight.OfConfidential(state.Records, rights));

    /// <summary>Everything, for knowing of which association an id is, and never for what is shown.</summary>
    public static SnapshotPart Whole(StoredAssociation state, Listings lists) => new(lists, state, Rights.None, state.Records);

    /// <summary>The things of a kind; null when nobody lists it.</summary>
    public ISnapshotTable<T>? Table<T>()
        where T : class => (ISnapshotTable<T>?)At(Slots.Of<T>());

    /// <summary>The many things that a relation leads to; null when nobody says it.</summary>
    public IOwnedItems<TItem>? Ways<TOwner, TItem>(Relation<TOwner, TItem> relation)
        where TOwner : class
        where TItem : class => (IOwnedItems<TItem>?)At(relation.Slot);

    public T? Find<T>(Guid id)
        where T : class => Table<T>()?.Find(id);

    /// <summary>What is worked out of the part, made when it is first asked for: a write to another association leaves it.</summary>
    public TMade KeptAs<TMade>(object key, Func<TMade> make)
        where TMade : class => (TMade)kept.GetOrAdd(key, static (_, make) => new Lazy<object>(make), make).Value;

    /// <summary>Whether there is a thing of a kind.</summary>
    public bool Has(Type kind, Guid id) => lists.Has(this, kind, id);

    private static SnapshotPart Of(StoredAssociation state, Rights rights, Listings lists, bool isConfidential, Func<StoredAssociation, Rights, AssociationRecords> see)
    {
        var kept = Kept.GetOrCreateValue(state);
        return kept.TryGetValue((lists, rights), out var known) ? known : kept.GetOrAdd((lists, rights), new SnapshotPart(lists, state, rights, see(state, rights)) { IsConfidential = isConfidential });
    }

    /// <summary>The list or the ways at a place; null when nobody says what is there.</summary>
    public object? At(int slot)
    {
        var known = places;
        if (slot < known.Length && known[slot] is { } place)
        {
            return place;
        }

        var made = lists.At(slot)?.Make(this);
        if (made is not null)
        {
            // Two that make the same at once make the same object.
            if (slot >= known.Length)
            {
                Array.Resize(ref known, Math.Max(slot + 1, known.Length * 2));
                places = known;
            }

            known[slot] = made;
        }

        return made;
    }
}
