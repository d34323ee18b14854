using GraphQL;
using Mass.Graph.Access;
using Mass.Graph.Explorer;
using Mass.Graph.Http.Live;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Answers <c>/graphql</c>: which method, which kind of answer, and what is asked.</summary>
internal sealed class GraphHandler(
    AnswerGuard guard,
    OperationAnswers operations,
    DocumentLookup documents,
    LiveSockets sockets,
    AnswerWriter answers,
    KnownRequests known,
    SchemaText schema,
    GraphRuntime runtime,
    IConfiguration configuration,
    IOptions<GraphOptions> options)
{
    private static readonly string[] s_operationParameters = ["query", "documentId", "id", "extensions"];

    // Made once: they are handed on with each request.
    private Func<HttpContext, AnswerForm, Task>? _answer;
    private Func<HttpContext, ValueTask<(OperationRequest? Request, ExecutionError? Error)>>? _readUrl;
    private Func<HttpContext, ValueTask<(OperationRequest? Request, ExecutionError? Error)>>? _readBody;

    public Task HandleAsync(HttpContext http) => guard.RunAsync(http, _answer ??= AnswerAsync);

    public Task HandleSchemaAsync(HttpContext http) => guard.RunAsync(http, (_, _) => WriteSchemaAsync(http));

    private async Task AnswerAsync(HttpContext http, AnswerForm form)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            if (http.WebSockets.IsWebSocketRequest)
            {
                await sockets.HandleAsync(http);
                return;
            }

            if (HttpMethods.IsGet(http.Request.Method) && await AnswerWithoutOperationAsync(http))
                return;
        }

        http.Response.Headers.CacheControl = "no-store";
        form.Type = AnswerType.Choose(http.Request);
        await AnswerOperationAsync(http, form.Type);
    }

    /// <summary>What GET offers besides operations: the SDL, and a browser's way to the explorer.</summary>
    private async Task<bool> AnswerWithoutOperationAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (Array.Exists(s_operationParameters, query.ContainsKey))
            return false;
        if (query.ContainsKey("sdl"))
        {
            await WriteSchemaAsync(http);
            return true;
        }

        if (!AnswerType.IsPage(http.Request.Headers) || !ExplorerEndpoints.IsEnabled(configuration))
            return false;
        http.Response.Redirect(http.Request.PathBase + ExplorerEndpoints.Address);
        return true;
    }

    private Task WriteSchemaAsync(HttpContext http) => options.Value.Introspection
        ? schema.Answer(runtime.AudienceOf(http.User)).ExecuteAsync(http)
        : answers.WriteAsync(http, AnswerType.Json, new RequestRefusedException(
            StatusCodes.Status403Forbidden, ErrorCodes.IntrospectionNotAllowed, "Introspection is off on this server, and so is its SDL."));

    private Task AnswerOperationAsync(HttpContext http, string type)
    {
        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (!isGet && !HttpMethods.IsPost(http.Request.Method))
        {
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed,
                ErrorCodes.MethodNotAllowed,
                $"{http.Request.Method} is not taken here. Send GET or POST.")
            {
                Allow = "GET, POST",
            };
        }

        return operations.AnswerAsync(http, type, readOnly: isGet, isGet ? _readUrl ??= ReadUrlAsync : _readBody ??= ReadBodyAsync);
    }

    private async ValueTask<(OperationRequest? Request, ExecutionError? Error)> ReadBodyAsync(HttpContext http) =>
        documents.Find(await BodyRequest.ReadAsync(http.Request, options.Value, known), http.User);

    private ValueTask<(OperationRequest? Request, ExecutionError? Error)> ReadUrlAsync(HttpContext http)
    {
        var (request, error) = documents.Find(QueryStringRequest.Read(http.Request.Query, options.Value), http.User);
        return new((request is null ? null : request with { KeepFor = TimeSpan.Zero, UserContext = runtime.BeginRequest(Caller.Of(http.User)) }, error));
    }
}
