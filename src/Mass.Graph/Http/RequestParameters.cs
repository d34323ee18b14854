using System.Text.Json;
using GraphQL;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Reads the members of a request, or says which has the wrong type.</summary>
internal static class RequestParameters
{
    private const string Query = "query";
    private const string DocumentId = "documentId";
    private const string OperationName = "operationName";
    private const string Variables = "variables";
    private const string Extensions = "extensions";

    /// <summary>The name of the member at which a reader stands, when it is one that requests have; null for any other.</summary>
    public static string? NameOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Query
        : reader.ValueTextEquals("variables"u8) ? Variables
        : reader.ValueTextEquals("operationName"u8) ? OperationName
        : reader.ValueTextEquals("documentId"u8) ? DocumentId
        : reader.ValueTextEquals("extensions"u8) ? Extensions
        : null;

    public static RequestMembers From(object? json) => json switch
    {
        // Hot Chocolate's clients call the id of a document "id".
        Dictionary<string, object?> members => new RequestMembers(
            Text(members, Query),
            Text(members, DocumentId) ?? (members.ContainsKey(Query) ? null : Text(members, "id")),
            Text(members, OperationName),
            Map(members, Variables),
            Map(members, Extensions)),
        List<object?> => throw Refuse(
            ErrorCodes.InvalidRequest,
            "The body is an array: batches are not taken. Send one request at a time, or one document with several fields."),
        _ => throw Refuse(
            ErrorCodes.InvalidRequest,
            $"The body is {Name(json)}. Send a JSON object such as {{\"query\": \"{{ __typename }}\"}}."),
    };

    private static string? Text(Dictionary<string, object?> members, string name) => members.GetValueOrDefault(name) switch
    {
        null => null,
        string text => text,
        var other => throw WrongType(name, "a string", other),
    };

    private static Inputs Map(Dictionary<string, object?> members, string name) => members.GetValueOrDefault(name) switch
    {
        null => Inputs.Empty,
        Dictionary<string, object?> map => new Inputs(map),
        var other => throw WrongType(name, "an object", other),
    };

    private static RequestRefusedException WrongType(string name, string wanted, object found) =>
        Refuse(ErrorCodes.InvalidRequest, $"\"{name}\" is {Name(found)}; it must be {wanted}, null or absent.");

    private static RequestRefusedException Refuse(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);

    private static string Name(object? value) => value switch
    {
        null => "null",
        string => "a string",
        bool => "a boolean",
        Dictionary<string, object?> => "an object",
        List<object?> => "an array",
        _ => "a number",
    };
}
