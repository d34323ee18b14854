namespace Mass.Graph.Snapshots;

/// <summary>Names a way from one thing to many.</summary>
/// <typeparam name="TOwner">The one.</typeparam>
/// <typeparam name="TItem">The many.</typeparam>
internal sealed class Relation<TOwner, TItem>
    where TOwner : class
    where TItem : class
{
    /// <summary>Its place among all that parts of snapshots hold.</summary>
    public int Slot { get; } = Slots.Next();
}
