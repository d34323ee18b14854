using Mass.Domain;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Reporting;

/// <summary>The answers over all subjects: the dashboard and the annual report.</summary>
internal sealed class ReportingSubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
    }
}
