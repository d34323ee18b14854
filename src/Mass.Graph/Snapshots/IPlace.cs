namespace Mass.Graph.Snapshots;

/// <summary>What subjects have said of a kind of thing or of a relation.</summary>
internal interface IPlace
{
    /// <summary>Makes what a part of a snapshot has of it.</summary>
    object Make(SnapshotPart part);

    /// <summary>The routes to the things; null for a relation, which is asked for by its owner's.</summary>
    Routes? RoutesIn(SnapshotState state) => null;
}
