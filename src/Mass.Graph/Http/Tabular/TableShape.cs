using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Tabular;

/// <summary>
/// What table an operation gives, found from document, schema and variables without executing it: its columns, and where
/// its rows are.
/// </summary>
internal sealed class TableShape
{
    private TableShape()
    {
    }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The cells that are in every row: what stands on the way to the rows.</summary>
    public required CellTree Way { get; init; }

    /// <summary>The cells of a row.</summary>
    public required CellTree Row { get; init; }

    /// <summary>The response names that lead to the list of the rows; empty when the operation has no list, and so one row.</summary>
    public required IReadOnlyList<string> RowsPath { get; init; }

    /// <summary>The response names that lead to the connection whose rows these are; null when it is none.</summary>
    public required IReadOnlyList<string>? ConnectionPath { get; init; }

    /// <summary>The name of what the table shows, for a file.</summary>
    public required string Title { get; init; }

    /// <summary>Fields that no cell needs.</summary>
    public required IReadOnlySet<GraphQLField> Unused { get; init; }

    /// <summary>Fields that the first slice needs and no later one.</summary>
    public required IReadOnlySet<GraphQLField> UsedOnce { get; init; }

    /// <summary>The shape of a valid operation, or an error with a sentence that says why it is no table and how to mend it.</summary>
    /// <param name="schema">The graph.</param>
    /// <param name="document">A document that is valid in it.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The variables as they were given, on which @skip and @include depend.</param>
    public static TableShape Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
    {
        if (operation.Operation != OperationType.Query)
            throw NotTabular.Operation();
        var selected = new SelectedFields(schema, document, operation, variables);
        var rows = RowsSearch.Find(selected);
        var cells = new CellPlan(selected, rows);
        if (cells.Columns.Count == 0)
            throw NotTabular.NoColumns();
        return new TableShape
        {
            Columns = cells.Columns,
            Way = cells.Way,
            Row = cells.Row,
            RowsPath = [.. rows.Select(field => field.Name)],
            ConnectionPath = rows is [.., { IsConnection: true }, { FieldName: "nodes" or "edges" }] ? [.. rows.SkipLast(1).Select(field => field.Name)] : null,
            Title = operation.Name?.StringValue ?? (rows is [var first, ..] ? first : selected.Roots() is [var root, ..] ? root : null)?.Name ?? "table",
            Unused = cells.Unused,
            UsedOnce = cells.UsedOnce,
        };
    }
}
