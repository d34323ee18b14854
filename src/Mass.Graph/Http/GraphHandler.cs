using Mass.Graph.Explorer;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Rates;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Paging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Answers <c>/graphql</c>: which method, which kind of answer, and what becomes of failures.</summary>
internal sealed class GraphHandler(
    OperationRunner runner,
    OperationGate gate,
    RateLimiter rates,
    TimeProvider clock,
    AnswerWriter answers,
    TableAnswers tables,
    SchemaText schema,
    OperationFaults faults,
    IConfiguration configuration,
    IOptions<GraphOptions> options)
{
    public async Task HandleAsync(HttpContext http)
    {
        AnswerHeaders.Set(http);
        var type = AnswerType.Json;
        try
        {
            if (HttpMethods.IsGet(http.Request.Method) && await AnswerWithoutOperationAsync(http))
                return;
            http.Response.Headers.CacheControl = "no-store";
            type = AnswerType.Choose(http.Request);
            await AnswerOperationAsync(http, type);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested || http.Response.HasStarted)
        {
            // Nobody is there to read an error, or half an answer has gone out: only an ended connection tells the truth.
            http.Abort();
        }
        catch (RequestRefusedException refusal)
        {
            await answers.WriteAsync(http, type, refusal);
        }
        catch (BadHttpRequestException bad)
        {
            var tooLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await answers.WriteAsync(http, type, new RequestRefusedException(
                bad.StatusCode,
                tooLarge ? ErrorCodes.RequestTooLarge : ErrorCodes.InvalidRequest,
                tooLarge ? "The body is larger than the server reads. Send less." : "The body breaks off. Send it whole."));
        }
        catch (Exception e)
        {
            faults.Record(e);
            await answers.WriteFaultAsync(http, type, e);
        }
    }

    public async Task HandleSchemaAsync(HttpContext http)
    {
        AnswerHeaders.Set(http);
        if (options.Value.Introspection)
        {
            await schema.Answer().ExecuteAsync(http);
            return;
        }

        await answers.WriteAsync(http, AnswerType.Json, new RequestRefusedException(
            StatusCodes.Status403Forbidden, ErrorCodes.IntrospectionNotAllowed, "Introspection is off on this server, and so is its SDL."));
    }

    /// <summary>What GET offers besides operations: the SDL, and a browser's way to the explorer.</summary>
    private async Task<bool> AnswerWithoutOperationAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (query.ContainsKey("query"))
            return false;
        if (query.ContainsKey("sdl"))
        {
            await HandleSchemaAsync(http);
            return true;
        }

        if (!AnswerType.IsPage(http.Request.Headers) || !ExplorerEndpoints.IsEnabled(configuration))
            return false;
        http.Response.Redirect(http.Request.PathBase + ExplorerEndpoints.Address);
        return true;
    }

    private async Task AnswerOperationAsync(HttpContext http, string type)
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

        var rate = new CallerRate(rates, clock, http);
        rate.Enter();
        var meter = new OperationMeter(CostWishes.Of(http.Request.Headers), rate.Charge)
        {
            PageSize = AnswerType.IsTable(type) ? options.Value.ExportSlice : PageArguments.DefaultSize,
        };
        var request = isGet
            ? QueryStringRequest.Read(http.Request.Query, options.Value)
            : await BodyRequest.ReadAsync(http.Request, options.Value);
        if (AnswerType.IsTable(type))
        {
            await tables.AnswerAsync(http, type, request, readOnly: isGet, meter);
            return;
        }

        using var lease = await gate.EnterAsync(http.RequestAborted);
        var result = await runner.RunAsync(request, readOnly: isGet, http.RequestServices, http.User, meter, http.RequestAborted);
        CostWishes.Tell(http.Response.Headers, meter);
        await answers.WriteAsync(http, type, result);
    }
}
