using GraphQL;
using GraphQLParser.AST;
using Mass.Graph.Compiling;

namespace Mass.Graph.Http;

/// <summary>What a client asks for, whatever way it came.</summary>
internal sealed record OperationRequest(string Document, string? OperationName, Inputs Variables, Inputs Extensions)
{
    /// <summary>The document, parsed and found valid, when it is one that the gateway keeps; the caps on the size of documents are not for those.</summary>
    public GraphQLDocument? Kept { get; init; }

    /// <summary>What the variables were read as the last time, when the request is one that comes again.</summary>
    public LastValues? LastValues { get; init; }

    /// <summary>What a file with the answer is called, when it is not named for the operation.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it came by a way that can carry many answers, and may therefore subscribe.</summary>
    public bool IsLive { get; init; }

    /// <summary>The user context of the operation, when it has begun already.</summary>
    public IDictionary<string, object?>? UserContext { get; init; }

    /// <summary>How long a copy of the answer may be shown without asking whether it is still good; null when it came by a way whose answers nobody keeps.</summary>
    public TimeSpan? KeepFor { get; init; }

    /// <summary>Whether the client has the answer already, asked with the document as soon as that was found valid; null when there is nothing to ask.</summary>
    public Func<GraphQLDocument, bool>? IsAnswered { get; init; }
}
