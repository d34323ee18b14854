using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Mass.Graph.Http.Tabular;

/// <summary>The engine of one table, told before each slice which fields it can do without.</summary>
internal sealed class SliceEngine() : DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator())
{
    public IReadOnlySet<GraphQLField> Unused { get; set; } = new HashSet<GraphQLField>();

    protected override IExecutionStrategy SelectExecutionStrategy(ExecutionContext context) => new SliceStrategy(Unused);
}
