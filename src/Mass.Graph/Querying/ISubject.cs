using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>A subject of the graph: its part in snapshots, and its types and root fields.</summary>
internal interface ISubject : ISnapshotSource
{
    void Declare(GraphModel model);
}
