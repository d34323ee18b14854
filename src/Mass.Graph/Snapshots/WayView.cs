namespace Mass.Graph.Snapshots;

/// <summary>Where a relation leads someone, in all associations.</summary>
internal sealed class WayView<TOwner, TItem>(SeenParts parts, Relation<TOwner, TItem> relation, Routes? routes)
    where TOwner : class
    where TItem : class
{
    public IReadOnlyList<TItem> Of(Guid ownerId)
    {
        if (parts.InOrder is [var only])
        {
            parts.NoteOnly(relation.Slot);
            return In(only, ownerId);
        }

        if (routes?.Of(ownerId) is { Place: >= 0 } home)
        {
            parts.Note(home, relation.Slot);
            var (shared, confidential) = (In(parts.Shared(home), ownerId), In(parts.Confidential(home), ownerId));
            return confidential.Count == 0 ? shared : Segments<TItem>.Of([shared, confidential]);
        }

        Noted.Current?.LookBeyond();
        return Segments<TItem>.Of(parts.InOrder.Select(part => In(part, ownerId)));
    }

    private IReadOnlyList<TItem> In(SnapshotPart? part, Guid ownerId) => part?.Ways(relation)?.Of(ownerId) ?? [];
}
