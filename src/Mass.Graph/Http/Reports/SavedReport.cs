using GraphQLParser.AST;
using Mass.Graph.Access;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Reports;

/// <summary>A query that the gateway keeps under a name, so that tools can have its answer from an address alone.</summary>
/// <param name="Name">The name in its address: small letters, digits and hyphens.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it answers; null when its file does not say.</param>
/// <param name="Text">The document.</param>
/// <param name="Hash">The SHA-256 of the text in UTF-8, in small hexadecimal letters.</param>
/// <param name="IsOwn">Whether it is the association's own and not one that comes with the gateway.</param>
/// <param name="Access">For whom it is.</param>
/// <param name="Document">The document, parsed and found valid.</param>
/// <param name="Operation">Its one operation, a query.</param>
/// <param name="Variables">Its variables, in the order of the document.</param>
/// <param name="Columns">Its columns as a table, with the default values of its variables; null when it is no table.</param>
internal sealed record SavedReport(
    string Name,
    string Title,
    string? Description,
    string Text,
    string Hash,
    bool IsOwn,
    AccessClass Access,
    GraphQLDocument Document,
    GraphQLOperationDefinition Operation,
    IReadOnlyList<ReportVariable> Variables,
    IReadOnlyList<Column>? Columns)
{
    /// <summary>Whether someone may run it: their schema has all that it asks for.</summary>
    public bool IsFor(Audience audience) => audience.Includes(Audience.Least(Access));

    /// <summary>The error for a caller who may not run it.</summary>
    public QueryError Refusal(Caller caller) => AccessErrors.Refusal($"The report \"{Name}\"", new AccessLabel(Access).Who, caller);

    public string DocumentId => $"sha256:{Hash}";
}
