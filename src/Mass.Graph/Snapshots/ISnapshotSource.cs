using Mass.Domain;

namespace Mass.Graph.Snapshots;

/// <summary>A subject's part in a snapshot: what of an association's records it lists, and how one thing leads to another.</summary>
internal interface ISnapshotSource
{
    /// <summary>Lists what all see who have the same rights.</summary>
    /// <param name="records">What they see of the association's records, and no more.</param>
    /// <param name="snapshot">What it is listed in.</param>
    void Load(AssociationRecords records, SnapshotBuilder snapshot);

    /// <summary>Lists what someone sees beside that, who supports some people or oversees it.</summary>
    /// <param name="records">What is confidential and seen by that person, with the people whom it is about, and nothing else.</param>
    /// <param name="snapshot">What it is listed in.</param>
    void LoadConfidential(AssociationRecords records, SnapshotBuilder snapshot)
    {
        // Most subjects have nothing that is one person's.
    }
}
