using Mass.Domain;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Advocacy;

/// <summary>Legislative sessions, priorities, bills, testimony and news.</summary>
internal sealed class AdvocacySubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
    }
}
