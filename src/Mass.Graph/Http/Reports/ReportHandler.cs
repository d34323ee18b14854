using GraphQL;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Reports;

/// <summary>Answers <c>/graphql/persisted/{name}</c> with a saved report.</summary>
internal sealed class ReportHandler(
    AnswerGuard guard, OperationAnswers operations, SavedReports reports, GraphRuntime runtime, IOptions<GraphOptions> options, IOptions<ReportOptions> keeping)
{
    public Task HandleAsync(HttpContext http) => guard.RunAsync(http, async (_, form) =>
    {
        http.Response.Headers.CacheControl = "no-store";
        var type = AnswerType.Choose(http.Request);
        form.Type = type;
        var isPost = HttpMethods.IsPost(http.Request.Method);
        if (!isPost && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, $"{http.Request.Method} is not taken here. Send GET.")
            {
                Allow = "GET, HEAD, POST",
            };
        }

        var name = (string)http.GetRouteValue("name")!;
        var report = reports.Find(name) ?? throw new RequestRefusedException(
            StatusCodes.Status404NotFound, ErrorCodes.DocumentNotFound, $"There is no saved report \"{name}\". The field 'reports' lists those that there are.");
        var userContext = runtime.BeginRequest(Caller.Of(http.User));
        if (!report.IsFor(GraphRuntime.AudienceOf(userContext)))
        {
            var refusal = report.Refusal(Caller.Of(http.User));
            var isUnknown = refusal.Code == ErrorCodes.NotAuthenticated;
            throw new RequestRefusedException(isUnknown ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden, refusal.Code!, refusal.Message)
            {
                Challenge = isUnknown ? CredentialGate.Challenge : null,
            };
        }

        await operations.AnswerAsync(http, type, readOnly: true, async _ =>
        {
            var request = DocumentLookup.Request(isPost ? await BodyAsync(http) : Members(UrlVariables.Read(report, http.Request.Query, options.Value)), report) with
            {
                UserContext = userContext,
                KeepFor = isPost ? null : keeping.Value.MaxAge,
            };
            return (request, null);
        });
    });

    private async Task<RequestMembers> BodyAsync(HttpContext http)
    {
        var members = await BodyRequest.ReadAsync(http.Request, options.Value);
        return members is { Query: null, DocumentId: null }
            ? members
            : throw new RequestRefusedException(
                StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, "The address names the report. Send its \"variables\" only, or send the document to /graphql.");
    }

    private static RequestMembers Members(Inputs variables) => new(null, null, null, variables, Inputs.Empty);
}
