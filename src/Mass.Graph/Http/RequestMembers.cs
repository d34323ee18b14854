using GraphQL;
using Mass.Graph.Compiling;

namespace Mass.Graph.Http;

/// <summary>What a request says: a document or the id of one that the gateway knows, and what belongs to it.</summary>
internal sealed record RequestMembers(string? Query, string? DocumentId, string? OperationName, Inputs Variables, Inputs Extensions)
{
    /// <summary>What the variables were read as the last time, when the request is one that comes again.</summary>
    public LastValues? LastValues { get; private init; }

    /// <summary>The same as what is kept for the times that it comes again.</summary>
    public RequestMembers Again() => this with { LastValues = new() };
}
