using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Compiling;

/// <summary>The values that one request gives to a compiled operation.</summary>
internal sealed class OperationValues : IOperationValues
{
    private readonly CompiledOperation operation;
    private readonly IDictionary<string, ArgumentValue>?[] arguments;
    private readonly bool[] included;

    public OperationValues(CompiledOperation operation, Variables variables)
    {
        (this.operation, Variables) = (operation, variables);
        arguments = operation.Arguments.Read(variables);
        included = operation.Inclusions.Count == 0 ? [] : new bool[operation.Inclusions.Count];
        for (var i = 0; i < included.Length; i++)
        {
            included[i] = operation.Inclusions[i].Holds(variables);
        }
    }

    public Variables Variables { get; }

    public ISchema Schema => operation.Schema;

    public GraphQLDocument Document => operation.Document;

    public GraphQLOperationDefinition Definition => operation.Definition;

    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) => operation.Arguments.Of(field, arguments);

    /// <summary>Whether a place in a selection is in the answer that not all answers have.</summary>
    public bool Includes(int inclusion) => included[inclusion - 1];

    public bool IsLeftOut(ASTNode selection) => Directives.Of(selection, Condition.Always)?.Holds(Variables) != true;
}
