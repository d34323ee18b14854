using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Mass.Graph.Http.Tabular;

/// <summary>
/// Executes an operation for one slice of its rows: without the fields that no cell needs, and finding out once, not for each row,
/// which fields an object of a type has to give.
/// </summary>
internal sealed class SliceStrategy(IReadOnlySet<GraphQLField> unused) : SerialExecutionStrategy
{
    private readonly Dictionary<(GraphQLSelectionSet, IGraphType), (GraphQLField Field, FieldType Definition)[]> _fields = [];

    protected override bool ShouldIncludeNode<TASTNode>(ExecutionContext context, TASTNode node) =>
        (node is not GraphQLField field || !unused.Contains(field)) && base.ShouldIncludeNode(context, node);

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        if (!_fields.TryGetValue((parent.SelectionSet!, type), out var fields))
            _fields.Add((parent.SelectionSet!, type), fields = [.. CollectFieldsFrom(context, type, parent.SelectionSet!, null).Values]);
        var nodes = new ExecutionNode[fields.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = BuildExecutionNode(parent, fields[i].Definition.ResolvedType!, fields[i].Field, fields[i].Definition);
        parent.SubFields = nodes;
    }
}
