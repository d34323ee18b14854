using GraphQL;

namespace Mass.Graph.Http;

/// <summary>What a client asks for, whatever way it came.</summary>
internal sealed record OperationRequest(string Document, string? OperationName, Inputs Variables, Inputs Extensions);
