using GraphQL;

namespace Mass.Graph.Http;

/// <summary>What a request says: a document or the id of one that the gateway knows, and what belongs to it.</summary>
internal sealed record RequestMembers(string? Query, string? DocumentId, string? OperationName, Inputs Variables, Inputs Extensions);
