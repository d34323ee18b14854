using Mass.Domain;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics;

/// <summary>Metrics, their targets and observations.</summary>
internal sealed class MetricsSubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
    }
}
