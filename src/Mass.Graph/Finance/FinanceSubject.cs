using Mass.Domain;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Finance;

/// <summary>Fiscal years and their lines.</summary>
internal sealed class FinanceSubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
    }
}
