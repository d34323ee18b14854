using Mass.Domain;

namespace Mass.Graph.Persistence;

/// <summary>An association as the database has it, and the number of that state.</summary>
internal sealed record StoredAssociation(AssociationRecords Records, long Revision);
