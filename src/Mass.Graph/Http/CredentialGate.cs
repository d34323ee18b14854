using Mass.Graph.Access.Credentials;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Authentication;

namespace Mass.Graph.Http;

/// <summary>Refuses a request that presents a credential which is not taken, whatever it asks for: it is never answered as if it presented none.</summary>
internal sealed class CredentialGate(RequestDelegate next, AnswerWriter answers)
{
    public const string Challenge = "Bearer realm=\"Mass\", ApiKey realm=\"Mass\", Basic realm=\"Mass\", charset=\"UTF-8\"";

    public async Task InvokeAsync(HttpContext http)
    {
        var failure = (await http.AuthenticateAsync()).Failure;
        if (failure is null)
        {
            await next(http);
            return;
        }

        AnswerHeaders.Set(http);
        http.Response.Headers.CacheControl = "no-store";
        await answers.WriteAsync(http, Type(http), failure is CredentialRefusedException { IsAmbiguous: true }
            ? new RequestRefusedException(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, failure.Message)
            : new RequestRefusedException(StatusCodes.Status401Unauthorized, ErrorCodes.NotAuthenticated, failure.Message) { Challenge = Challenge });
    }

    private static string Type(HttpContext http)
    {
        try
        {
            return AnswerType.Choose(http.Request);
        }
        catch (RequestRefusedException)
        {
            // Who asks comes before how it is answered.
            return AnswerType.Json;
        }
    }
}
