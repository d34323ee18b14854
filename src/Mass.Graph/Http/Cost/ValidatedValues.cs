using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Cost;

/// <summary>The values that the validator has read.</summary>
internal sealed class ValidatedValues(ValidationContext context) : IOperationValues
{
    public ISchema Schema => context.Schema;

    public GraphQLDocument Document => context.Document;

    public GraphQLOperationDefinition Definition => context.Operation;

    public IDictionary<string, ArgumentValue>? ArgumentsOf(GraphQLField field) =>
        context.ArgumentValues?.TryGetValue(field, out var arguments) == true ? arguments : null;

    public bool IsLeftOut(ASTNode selection) =>
        context.DirectiveValues?.TryGetValue(selection, out var directives) == true
        && ((directives.TryGetValue("skip", out var skip) && skip.GetArgument<bool>("if"))
            || (directives.TryGetValue("include", out var include) && !include.GetArgument<bool>("if")));
}
