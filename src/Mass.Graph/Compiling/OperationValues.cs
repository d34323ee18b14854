using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Compiling;

/// <summary>The values that one request gives to a compiled operation.</summary>
internal sealed class OperationValues : IOperationValues
{
    private readonly IDictionary<string, ArgumentValue>?[] arguments;
    private readonly bool[] included;

    public OperationValues(CompiledOperation operation, Variables variables)
    {
        (Operation, Variables) = (operation, variables);
        arguments = operation.Arguments.Read(variables);
        included = operation.Inclusions.Count == 0 ? [] : new bool[operation.Inclusions.Count];
        for (var i = 0; i < included.Length; i++)
        {
            included[i] = operation.Inclusions[i].Holds(variables);
        }
    }

    public CompiledOperation Operation { get; }

    public Variables Variables { get; }

    public ISchema Schema => Operation.Schema;

    public GraphQLDocument Document => Operation.Document;

    public GraphQLOperationDefinition Definition => Operation.Definition;

    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) => Operation.Arguments.Of(field, arguments);

    /// <summary>Whether a place in a selection is in the answer that not all answers have.</summary>
    public bool Includes(int inclusion) => included[inclusion - 1];

    public bool IsLeftOut(ASTNode selection) => Directives.Of(selection, Condition.Always)?.Holds(Variables) != true;
}
