namespace Mass.Graph.Snapshots;

/// <summary>Names a way from one thing to many, which a snapshot has worked out when it was made.</summary>
/// <typeparam name="TOwner">The one.</typeparam>
/// <typeparam name="TItem">The many.</typeparam>
internal sealed class Relation<TOwner, TItem>
    where TOwner : class
    where TItem : class;
