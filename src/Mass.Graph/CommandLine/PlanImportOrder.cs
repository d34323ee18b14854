using Mass.Domain;

namespace Mass.Graph.CommandLine;

/// <summary>What the command import was asked to do with a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="On">The day from which the differences hold; null for today.</param>
/// <param name="By">Who amends the plan; null when it is not said.</param>
/// <param name="Reason">Why; null when it is not said.</param>
/// <param name="IsDryRun">Whether it is only to be told what would be done.</param>
internal sealed record PlanImportOrder(AssociationRecords Document, DateOnly? On, string? By, string? Reason, bool IsDryRun);
