using Mass.Domain.Associations;

namespace Mass.Graph.Snapshots;

/// <summary>A list of things of one kind as a subject has said it, with what its rows belong to.</summary>
internal sealed class Listing<T>(Listings lists, Func<SnapshotPart, IReadOnlyList<T>> rows, Func<T, Guid> id, Func<T, bool>? hidden) : IPlace
    where T : class
{
    /// <summary>The rows in a part of a snapshot.</summary>
    public IReadOnlyList<T> Rows(SnapshotPart part) => rows(part);

    public Guid IdOf(T row) => id(row);

    public Routes? RoutesIn(SnapshotState state) => state.RoutesTo<T>();

    /// <summary>The association leads to all that lists show.</summary>
    public Listing<T> OfAssociation(Relation<Association, T> relation)
    {
        lists.Add(relation.Slot, new Way<T>(part =>
        {
            // Kept with the list and not with the part: as long as the list is the same, whatever was made of it is good.
            var (associationId, list) = (part.Association.Id, rows(part));
            return Made.Of<OwnItems>(list, (this, relation), [], _ => new(associationId, Table(list)));
        }));
        return this;
    }

    /// <summary>What a row belongs to leads to it.</summary>
    public Listing<T> Under<TOwner>(Relation<TOwner, T> relation, Func<T, Guid?> owner)
        where TOwner : class => Add(relation, row => Owners.One(owner(row)));

    /// <summary>All that a row belongs to lead to it.</summary>
    public Listing<T> UnderEach<TOwner>(Relation<TOwner, T> relation, Func<T, IReadOnlyList<Guid>> owners)
        where TOwner : class => Add(relation, row => Owners.Many(owners(row)));

    /// <summary>All lead to a row that it belongs to, as far as something beside it says.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="context">What is looked at beside the row: made by <see cref="Made"/>, or a list.</param>
    /// <param name="owners">The ids of what the row belongs to.</param>
    public Listing<T> Under<TOwner, TContext>(Relation<TOwner, T> relation, Func<SnapshotPart, TContext> context, Func<T, TContext, Owners> owners)
        where TOwner : class
        where TContext : class
    {
        lists.Add(relation.Slot, new Way<T>(part =>
        {
            var (list, beside) = (rows(part), context(part));
            return Made.Of<OwnerIndex<T, T>>(list, relation, [beside], former => new(list, row => owners(row, beside), static row => row, beside, former));
        }));
        return this;
    }

    public object Make(SnapshotPart part) => Table(rows(part));

    private SnapshotTable<T> Table(IReadOnlyList<T> list) => Made.Of<SnapshotTable<T>>(list, this, [], former => new(list, id, hidden, former));

    private Listing<T> Add<TOwner>(Relation<TOwner, T> relation, Func<T, Owners> owners)
        where TOwner : class
    {
        lists.Relate(relation, rows, owners, static row => row);
        return this;
    }

    /// <summary>All that the lists of an association show.</summary>
    private sealed class OwnItems(Guid associationId, SnapshotTable<T> table) : IOwnedItems<T>
    {
        public IReadOnlyList<T> Of(Guid ownerId) => ownerId == associationId ? table.Shown : [];
    }
}
