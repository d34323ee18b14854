using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Differential;

/// <summary>A request as a client sends it.</summary>
internal sealed record AskedRequest(string Document, JsonObject? Variables = null, string? OperationName = null)
{
    public override string ToString() => $"{Document}\nvariables: {Variables?.ToJsonString() ?? "none"}\noperation: {OperationName ?? "none"}";
}
