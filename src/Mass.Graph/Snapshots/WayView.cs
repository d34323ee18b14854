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
            var shared = In(parts.Shared(home), ownerId);
            return parts.Confidential(home) is { } confidential && In(confidential, ownerId) is { Count: > 0 } beside ? Segments<TItem>.Of([shared, beside]) : shared;
        }

        return InAll(ownerId);
    }

    /// <summary>Apart from what is asked again and again, for which nothing has to be made.</summary>
    private IReadOnlyList<TItem> InAll(Guid ownerId)
    {
        Noted.Current?.LookBeyond();
        return Segments<TItem>.Of(parts.InOrder.Select(part => In(part, ownerId)));
    }

    private IReadOnlyList<TItem> In(SnapshotPart? part, Guid ownerId) => part?.Ways(relation)?.Of(ownerId) ?? [];
}
