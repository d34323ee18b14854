using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>A document that is refused before the engine validates it.</summary>
internal sealed class DocumentRefusedError : ExecutionError
{
    public DocumentRefusedError(string code, string message, ASTNode? at = null, ROM source = default)
        : base(message)
    {
        Code = code;
        if (at is not null)
            AddLocation(Location.FromLinearPosition(source, at.Location.Start));
    }

    /// <summary>A document over a limit: the message and the extensions name the limit, its value and what was found.</summary>
    public static DocumentRefusedError OverLimit(string limit, long allowed, long found, string advice) =>
        new(Querying.ErrorCodes.LimitExceeded, $"The document has {found} {limit}; at most {allowed} are allowed. {advice}")
        {
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["allowed"] = allowed, ["found"] = found },
        };
}
