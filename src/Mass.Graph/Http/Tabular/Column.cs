namespace Mass.Graph.Http.Tabular;

/// <summary>A column of a table.</summary>
/// <param name="Name">The path of response names from the row, or from the root for what stands on the way to the rows.</param>
/// <param name="Type">The GraphQL type of the cells; a list where the cells of a list of objects are gathered in one.</param>
/// <param name="IsNullable">Whether a cell may be without a value.</param>
/// <param name="Description">What the schema says of the field.</param>
internal sealed record Column(string Name, string Type, bool IsNullable, string? Description);
