using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Answers a request, whatever becomes of it: a refusal, a body that breaks off, or a failure that nobody expected.</summary>
internal sealed class AnswerGuard(AnswerWriter answers, OperationFaults faults)
{
    /// <param name="http">The request.</param>
    /// <param name="answer">Answers it, and says through its argument in which form as soon as that is known.</param>
    public async Task RunAsync(HttpContext http, Func<Action<string>, Task> answer)
    {
        AnswerHeaders.Set(http);
        var type = AnswerType.Json;
        try
        {
            await answer(chosen => type = chosen);
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
            faults.Record(e, http.TraceIdentifier);
            await answers.WriteFaultAsync(http, type, e);
        }
    }
}
