namespace Mass.Graph.Snapshots;

/// <summary>A subject's part in a snapshot: what of an association's records it lists, and how one thing leads to another.</summary>
internal interface ISnapshotSource
{
    /// <summary>Says what is listed for all who have the same rights.</summary>
    void List(Listings lists);

    /// <summary>Says what is listed beside that for someone who supports some people or oversees it: of what is confidential and seen by that person, and nothing else.</summary>
    void ListConfidential(Listings lists)
    {
        // Most subjects have nothing that is one person's.
    }
}
