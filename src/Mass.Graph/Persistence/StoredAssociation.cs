using Mass.Domain;
using Mass.Graph.History;

namespace Mass.Graph.Persistence;

/// <summary>An association as the database has it, and the number of that state.</summary>
internal sealed record StoredAssociation(AssociationRecords Records, long Revision)
{
    /// <summary>Who changed what in it, the oldest first.</summary>
    public ChangeLog Changes { get; init; } = ChangeLog.Empty;

    /// <summary>All that is recorded, of which this is a reading that has turned changes back: it shows nobody what that does not show; null when nothing was turned back.</summary>
    public AssociationRecords? Recorded { get; init; }

    /// <summary>A revision has one history.</summary>
    public bool Equals(StoredAssociation? other) => other is not null && Revision == other.Revision && Records.Equals(other.Records);

    public override int GetHashCode() => HashCode.Combine(Records.Association.Id, Revision);
}
