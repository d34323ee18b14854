using System.Globalization;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;
using Microsoft.Net.Http.Headers;

namespace Mass.Graph.Http;

/// <summary>Marks the answers that clients may keep, and says 304 to those whose copy is still good.</summary>
internal sealed class AnswerCopies(GraphRuntime runtime)
{
    /// <summary>Whether the client has this very answer, and is told so. If not, says how long it may keep the one that comes.</summary>
    /// <param name="http">The request.</param>
    /// <param name="type">The form of the answer.</param>
    /// <param name="request">What is asked, with the user context that it is answered from.</param>
    /// <param name="document">Its document, found valid.</param>
    public bool IsStillGood(HttpContext http, string type, OperationRequest request, GraphQLDocument document)
    {
        if (request is not { KeepFor: { } time, UserContext: { } userContext } || TagOf(http, type, request, userContext, document) is not { } tag)
            return false;
        var headers = http.Response.Headers;
        headers.ETag = tag;
        var shared = http.User.Identity is { IsAuthenticated: true } ? "private" : "public";
        headers.CacheControl = time > TimeSpan.Zero
            ? string.Create(CultureInfo.InvariantCulture, $"{shared}, max-age={(long)time.TotalSeconds}")
            : $"{shared}, no-cache";
        var isStillGood = EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var known)
            && known.Any(each => !each.Equals(EntityTagHeaderValue.Any) && each.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
        if (isStillGood)
            http.Response.StatusCode = StatusCodes.Status304NotModified;
        return isStillGood;
    }

    /// <summary>The tag of the answer; null when nobody may keep it.</summary>
    private string? TagOf(HttpContext http, string type, OperationRequest request, IDictionary<string, object?> userContext, GraphQLDocument document)
    {
        // A cost is told to the one who asks for it. Each time something confidential is shown that is recorded, so those who see such things are shown all anew.
        if (type == AnswerType.EventStream
            || http.Request.Headers.ContainsKey(CostWishes.Header)
            || GraphRuntime.AudienceOf(userContext).Confidential
            || !StateAlone.Decides(document)
            || runtime.StateOf(userContext) is not { } state)
        {
            return null;
        }

        var query = http.Request.Query;
        return AnswerTag.Of(state, request, type, query["bom"], query["rawText"]);
    }
}
