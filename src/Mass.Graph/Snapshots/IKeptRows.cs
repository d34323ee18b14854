namespace Mass.Graph.Snapshots;

/// <summary>Rows of any kind that snapshots keep.</summary>
internal interface IKeptRows
{
    /// <summary>The rows; they are not changed.</summary>
    object[] Items { get; }
}
