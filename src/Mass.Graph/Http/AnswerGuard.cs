using Mass.Graph.Access;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Mass.Graph.Http;

/// <summary>Answers a request, whatever becomes of it: a refusal, a body that breaks off, or a failure that nobody expected.</summary>
internal sealed class AnswerGuard(AnswerWriter answers, OperationFaults faults)
{
    /// <param name="http">The request.</param>
    /// <param name="answer">Answers it, and says in which form as soon as that is known.</param>
    public async Task RunAsync(HttpContext http, Func<HttpContext, AnswerForm, Task> answer)
    {
        AnswerHeaders.Set(http);
        var form = new AnswerForm();

        // Whoever presents nothing is the same for all requests; else one is made for each.
        if (http.Features.Get<IHttpAuthenticationFeature>()?.User is null)
            http.User = Caller.Nobody;
        try
        {
            await answer(http, form);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested || http.Response.HasStarted)
        {
            // Nobody is there to read an error, or half an answer has gone out: only an ended connection tells the truth.
            http.Abort();
        }
        catch (RequestRefusedException refusal)
        {
            await answers.WriteAsync(http, form.Type, refusal);
        }
        catch (BadHttpRequestException bad)
        {
            var tooLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await answers.WriteAsync(http, form.Type, new RequestRefusedException(
                bad.StatusCode,
                tooLarge ? ErrorCodes.RequestTooLarge : ErrorCodes.InvalidRequest,
                tooLarge ? "The body is larger than the server reads. Send less." : "The body breaks off. Send it whole."));
        }
        catch (Exception e)
        {
            faults.Record(e, http.TraceIdentifier);
            await answers.WriteFaultAsync(http, form.Type, e);
        }
    }
}
