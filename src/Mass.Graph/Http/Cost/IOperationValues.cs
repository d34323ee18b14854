using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Cost;

/// <summary>A valid operation with the values of its arguments and directives.</summary>
internal interface IOperationValues
{
    ISchema Schema { get; }

    GraphQLDocument Document { get; }

    GraphQLOperationDefinition Definition { get; }

    /// <summary>The arguments of a field, those that are left out with their defaults; null when it has none.</summary>
    IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field);

    /// <summary>Whether a directive leaves a selection out.</summary>
    bool IsLeftOut(ASTNode selection);
}
