using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>Who changed what, when and why.</summary>
internal sealed class HistorySubject : ISubject
{
    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
    }

    public void Declare(GraphModel model)
    {
        model.Type<Change>().SeenBy(AccessClass.Member).Named("Change", "What one act changed.").Node(change => change.Id)
            .Value("at", "When it was done.", (change, _) => change.At);
    }
}
