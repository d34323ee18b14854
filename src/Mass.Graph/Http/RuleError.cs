using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>What a rule of this server says about a document. Its code and extensions reach the client as they are.</summary>
internal sealed class RuleError : ValidationError
{
    public RuleError(string message)
        : base(message)
    {
    }

    public RuleError(ROM source, string message, params ASTNode[] at)
        : base(source, null, message, at)
    {
    }
}
