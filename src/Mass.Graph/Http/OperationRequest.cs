using GraphQL;
using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>What a client asks for, whatever way it came.</summary>
internal sealed record OperationRequest(string Document, string? OperationName, Inputs Variables, Inputs Extensions)
{
    /// <summary>The document, parsed and found valid, when it is one that the gateway keeps; the caps on the size of documents are not for those.</summary>
    public GraphQLDocument? Kept { get; init; }

    /// <summary>What a file with the answer is called, when it is not named for the operation.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it came by a way that can carry many answers, and may therefore subscribe.</summary>
    public bool IsLive { get; init; }

    /// <summary>The user context of the operation, when it has begun already.</summary>
    public IDictionary<string, object?>? UserContext { get; init; }
}
