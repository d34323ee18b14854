using GraphQL.Types;

namespace Mass.Graph.Http.Reports;

/// <summary>A variable of a saved report.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Type">The type, resolved.</param>
/// <param name="Default">The default value as the document spells it; null when it has none.</param>
/// <param name="Description">What it is; null when the report's file does not say.</param>
internal sealed record ReportVariable(string Name, IGraphType Type, string? Default, string? Description)
{
    public bool IsRequired => Type is NonNullGraphType && Default is null;
}
