using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Mass.Graph.Access;
using Mass.Graph.Http.Reports;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Finds the document that a request is about: in the request, among the saved reports, or among those that clients have sent with their hash.</summary>
internal sealed class DocumentLookup(SavedReports reports, AutomaticDocuments automatic, GraphRuntime runtime, IOptions<GraphOptions> options)
{
    private const string HashPrefix = "sha256:";

    public (OperationRequest? Request, ExecutionError? Error) Find(RequestMembers members, ClaimsPrincipal user)
    {
        var hash = AutomaticHash(members.Extensions);
        if (members is { Query: not null, DocumentId: not null })
            throw Refuse("The request has a document and the id of one. Send either \"query\" or \"documentId\".");
        if (members.DocumentId is { } id)
            return OfId(members, id, user);
        if (members.Query is not { } text)
        {
            return hash is null
                ? throw new RequestRefusedException(
                    StatusCodes.Status400BadRequest,
                    ErrorCodes.NoDocument,
                    "The request has no document. Put it into \"query\" as a string, or the id of a saved report into \"documentId\".")
                : OfHash(members, hash, user);
        }

        if (hash is not null && hash != HashOf(text))
            throw Refuse("The hash in extensions.persistedQuery is not the SHA-256 of \"query\" in UTF-8. Send the hash of this very text.");
        if (options.Value.OnlySavedReports)
            return reports.FindByHash(HashOf(text)) is { } same ? Of(members, same, user) : throw OnlySaved();
        if (hash is not null)
            automatic.Add(hash, text);
        return (Request(members, text), null);
    }

    public static OperationRequest Request(RequestMembers members, SavedReport report) =>
        Request(members, report.Text) with { Kept = report.Document, Title = report.Name };

    private static OperationRequest Request(RequestMembers members, string text) => new(text, members.OperationName, members.Variables, members.Extensions) { LastValues = members.LastValues };

    private (OperationRequest? Request, ExecutionError? Error) OfId(RequestMembers members, string id, ClaimsPrincipal user)
    {
        if (id.StartsWith(HashPrefix, StringComparison.Ordinal))
            return OfHash(members, id[HashPrefix.Length..], user);
        if (reports.Find(id) is { } report)
            return Of(members, report, user);
        return IsHash(id) ? OfHash(members, id, user) : (null, NotFound($"There is no saved report \"{id}\". The field 'reports' lists those that there are."));
    }

    private (OperationRequest? Request, ExecutionError? Error) OfHash(RequestMembers members, string hash, ClaimsPrincipal user)
    {
        if (reports.FindByHash(hash) is { } report)
            return Of(members, report, user);
        if (!options.Value.OnlySavedReports && automatic.Find(hash) is { } text)
            return (Request(members, text), null);

        // Clients know this message by its letters, and send the document then.
        return (null, NotFound("PersistedQueryNotFound"));
    }

    private (OperationRequest? Request, ExecutionError? Error) Of(RequestMembers members, SavedReport report, ClaimsPrincipal user) =>
        report.IsFor(runtime.AudienceOf(user)) ? (Request(members, report), null) : (null, report.Refusal(Caller.Of(user)));

    private static ExecutionError NotFound(string message) => new QueryError(ErrorCodes.DocumentNotFound, message);

    private static string? AutomaticHash(Inputs extensions)
    {
        if (!extensions.TryGetValue("persistedQuery", out var given) || given is null)
            return null;
        if (given is not IDictionary<string, object?> persisted || persisted.TryGetValue("version", out var version) is false || version is not 1)
            throw Refuse("extensions.persistedQuery has to be an object with \"version\": 1 and \"sha256Hash\".");
        return persisted.TryGetValue("sha256Hash", out var hash) && hash is string text && IsHash(text.ToLowerInvariant())
            ? text.ToLowerInvariant()
            : throw Refuse("extensions.persistedQuery.sha256Hash has to be a SHA-256 in 64 hexadecimal digits.");
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static RequestRefusedException OnlySaved() => new(
        StatusCodes.Status400BadRequest,
        ErrorCodes.OnlySavedReports,
        "This server answers its saved reports only. Send the name of one as \"documentId\"; it does not take documents of clients.");

    private static RequestRefusedException Refuse(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, message);
}
