using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Writing;

namespace Mass.Graph.CommandLine;

/// <summary>What commands do to associations, as the history tells it.</summary>
internal static class CommandLineActs
{
    private const string CallerId = "command-line";

    /// <summary>Imports a document.</summary>
    /// <param name="order">What was asked for.</param>
    /// <param name="merge">Merges it into the association, which is null when it is not there, at a moment.</param>
    public static Act Import(PlanImportOrder order, Func<AssociationRecords?, DateTimeOffset, AssociationRecords> merge) =>
        Of(order.Document, ImportAct.ActName, order.By, order.Reason) with { Do = (state, at) => merge(state.Records, at), Begin = at => merge(null, at) };

    /// <summary>Adds an association as it is.</summary>
    public static Act Add(AssociationRecords association) => Of(association, "addAssociation", null, null) with { Begin = _ => association };

    private static Act Of(AssociationRecords association, string action, string? by, string? reason) => new()
    {
        AssociationId = association.Association.Id,
        Action = action,
        Caller = Caller.Anyone with { Id = CallerId, Name = by ?? "Command line", MayWrite = true },
        RequestId = $"{CallerId}-{Guid.CreateVersion7():N}",
        Reason = reason,
        Do = (state, _) => state.Records,
    };
}
