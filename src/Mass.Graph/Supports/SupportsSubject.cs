using Mass.Domain;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>Supports, their cohorts and sessions, and who takes part.</summary>
internal sealed class SupportsSubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
    }
}
