using Mass.Domain;
using Mass.Graph.History;

namespace Mass.Graph.Persistence;

/// <summary>An association as the database has it, and the number of that state.</summary>
internal sealed record StoredAssociation(AssociationRecords Records, long Revision)
{
    /// <summary>Who changed what in it, the oldest first.</summary>
    public ChangeLog Changes { get; init; } = ChangeLog.Empty;
}
