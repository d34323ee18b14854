using Mass.Graph.Access.Credentials;
using Mass.Graph.Http.Rates;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Authentication;

namespace Mass.Graph.Http;

/// <summary>
/// Refuses a request that presents a credential which is not taken, whatever it asks for: it is never answered as if it presented none. Each takes points of the address that it comes
/// from, so that nobody guesses for long.
/// </summary>
internal sealed class CredentialGate(RequestDelegate next, AnswerWriter answers, RateLimiter limiter, TimeProvider clock)
{
    public const string Challenge = $"Bearer realm=\"Mass\", {OtherChallenges}";

    private const string OtherChallenges = "ApiKey realm=\"Mass\", Basic realm=\"Mass\", charset=\"UTF-8\"";
    private static readonly TimeSpan s_untilIssuerAnswers = TimeSpan.FromSeconds(5);

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
        await answers.WriteAsync(http, AnswerType.ChooseOrJson(http.Request), Refusal(http, failure));
    }

    private RequestRefusedException Refusal(HttpContext http, Exception failure)
    {
        try
        {
            new CallerRate(limiter, clock, CallerKey.Of(http), http.Response.Headers).Guess();
        }
        catch (RequestRefusedException tooMany)
        {
            return tooMany;
        }

        return (failure as CredentialRefusedException)?.Fault switch
        {
            CredentialFault.Ambiguous => new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, failure.Message),
            CredentialFault.Unchecked => new(StatusCodes.Status503ServiceUnavailable, ErrorCodes.IssuerUnavailable, failure.Message) { RetryAfter = s_untilIssuerAnswers },
            CredentialFault.Refused => Refused(failure.Message),

            // What nobody foresaw is not shown.
            _ => Refused("The credential cannot be checked. Send another one, or none to ask as anyone may."),
        };
    }

    private static RequestRefusedException Refused(string message) => new(StatusCodes.Status401Unauthorized, ErrorCodes.NotAuthenticated, message)
    {
        Challenge = $"Bearer realm=\"Mass\", error=\"invalid_token\", error_description=\"{Quotable(message)}\", {OtherChallenges}",
    };

    /// <summary>What RFC 6750 lets stand in an error description: printable ASCII without quotes and backslashes.</summary>
    private static string Quotable(string message) =>
        string.Concat(message.Select(letter => letter switch { '"' => '\'', '\\' => '/', < ' ' or > '~' => '?', _ => letter }));
}
