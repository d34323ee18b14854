using Mass.Graph.Persistence;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Until the gateway is ready, tells everyone but those who ask for its health to come back: keys are not known yet either, so this comes before who asks.</summary>
internal sealed class LoadingGate(RequestDelegate next, Loading loading, AnswerWriter answers, IOptions<GraphOptions> options)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (loading.IsReady || GraphEndpoints.TellsHealth(http.Request.Path))
            return next(http);
        AnswerHeaders.Set(http);
        http.Response.Headers.CacheControl = "no-store";
        return answers.WriteAsync(http, AnswerType.ChooseOrJson(http.Request), new RequestRefusedException(
            StatusCodes.Status503ServiceUnavailable, ErrorCodes.Loading, $"The server has just started and is not ready yet ({loading}). Try again soon.")
        {
            RetryAfter = options.Value.RetryAfter,
        });
    }
}
