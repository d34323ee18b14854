namespace Mass.Graph.Snapshots;

/// <summary>The many things that a relation leads to within one part of a snapshot.</summary>
internal interface IOwnedItems<out TItem>
    where TItem : class
{
    /// <summary>Those of the one with an id.</summary>
    IReadOnlyList<TItem> Of(Guid ownerId);
}
