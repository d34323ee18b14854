using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Writes results and refusals as GraphQL responses.</summary>
internal sealed class AnswerWriter(AnswerErrors errors, IOptions<GraphOptions> options)
{
    // The relaxed encoder leaves ' and letters beyond ASCII as they are. It is meant for answers that no browser takes for a page,
    // which the content type and nosniff see to. The depth is above what the depth limit of documents lets an answer reach.
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128, SkipValidation = true };

    private static readonly JsonSerializerOptions s_options = new ResultSerializer().Options;

    public Task WriteAsync(HttpContext http, string type, ExecutionResult result)
    {
        // Clients of application/json read the outcome from the body alone; the newer type says it in the status as well.
        var status = !result.Executed && type == AnswerType.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return WriteAsync(http, type, status, result);
    }

    /// <summary>Writes an answer that is whole already.</summary>
    public static Task WriteAsync(HttpContext http, string type, AnswerBuffer body)
    {
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = ContentType(type);
        http.Response.ContentLength = body.Length;
        return body.WriteToAsync(http.Response.BodyWriter, http.RequestAborted);
    }

    /// <summary>
    /// Writes the errors of a table, which has either all its rows or none. They are JSON as everywhere, for programs; tools
    /// that fill tables look at the status, and the most that they show a person is its reason phrase.
    /// </summary>
    public Task WriteNoTableAsync(HttpContext http, string type, ExecutionErrors found)
    {
        var shown = errors.Present(found, http.TraceIdentifier);
        var isFault = shown.Any(error => error.Code == ErrorCodes.Unexpected);
        return WriteShownAsync(
            http,
            type,
            isFault ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest,
            new ExecutionResult { Errors = shown });
    }

    public Task WriteAsync(HttpContext http, string type, RequestRefusedException refusal)
    {
        if (refusal.Allow is { } allow)
            http.Response.Headers.Allow = allow;
        if (refusal.Challenge is { } challenge)
            http.Response.Headers.WWWAuthenticate = challenge;
        if (refusal.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var error = new ExecutionError(refusal.Message) { Code = refusal.Code };
        return WriteAsync(http, type, refusal.Status, new ExecutionResult { Errors = [error] });
    }

    public Task WriteFaultAsync(HttpContext http, string type, Exception exception)
    {
        var result = new ExecutionResult { Errors = [new UnhandledError("Unexpected error.", exception)] };
        return WriteAsync(http, type, StatusCodes.Status500InternalServerError, result);
    }

    /// <summary>A refusal as an error, for answers without status and headers.</summary>
    public static ExecutionError ErrorOf(RequestRefusedException refusal) => new(refusal.Message)
    {
        Code = refusal.Code,
        Extensions = refusal.RetryAfter is { } wait ? new Dictionary<string, object?> { ["retryAfter"] = Math.Ceiling(wait.TotalSeconds) } : null,
    };

    /// <summary>One of many answers, between what stands before and after each.</summary>
    public AnswerBuffer Written(ReadOnlySpan<byte> before, ExecutionResult result, ReadOnlySpan<byte> after, string requestId)
    {
        if (result.Errors is { Count: > 0 } found)
            result.Errors = errors.Present(found, requestId);
        try
        {
            return Framed(before, result, after, options.Value.MaxAnswerBytes);
        }
        catch (AnswerBuffer.AnswerTooLargeException) when (result.Data is not null)
        {
            return Written(before, new ExecutionResult { Executed = true, Errors = [TooLarge(options.Value.MaxAnswerBytes)] }, after, requestId);
        }
    }

    /// <summary>Errors without an answer, between what stands before and after them.</summary>
    public AnswerBuffer Written(ReadOnlySpan<byte> before, ExecutionErrors found, ReadOnlySpan<byte> after, string requestId) =>
        Framed(before, errors.Present(found, requestId), after, options.Value.MaxAnswerBytes);

    private static AnswerBuffer Framed(ReadOnlySpan<byte> before, object json, ReadOnlySpan<byte> after, int limit)
    {
        var body = new AnswerBuffer(limit);
        try
        {
            body.Write(before);
            using (var writer = new Utf8JsonWriter(body, Json))
                JsonSerializer.Serialize(writer, json, s_options);
            body.Write(after);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private Task WriteAsync(HttpContext http, string type, int status, ExecutionResult result)
    {
        if (result.Errors is { Count: > 0 } found)
            result.Errors = errors.Present(found, http.TraceIdentifier);
        return WriteShownAsync(http, type, status, result);
    }

    private async Task WriteShownAsync(HttpContext http, string type, int status, ExecutionResult result)
    {
        if (result.Errors is { Count: > 0 })
        {
            // What went wrong now may go right the next time.
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.Remove("ETag");
        }

        if (AnswerType.IsTable(type))
        {
            type = AnswerType.Json;
            if (result.Errors is [var error, ..])
                http.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = ReasonPhrase.Of(error.Message);
        }

        // A stream that never began is no stream.
        if (type == AnswerType.EventStream)
            type = AnswerType.Json;

        // Written to rented memory first: an answer that cannot be written becomes an error, not half an answer.
        using var body = new AnswerBuffer(options.Value.MaxAnswerBytes);
        try
        {
            using var json = new Utf8JsonWriter(body, Json);
            JsonSerializer.Serialize(json, result, s_options);
        }
        catch (AnswerBuffer.AnswerTooLargeException) when (result.Data is not null)
        {
            await WriteAsync(http, type, status, new ExecutionResult { Executed = true, Errors = [TooLarge(options.Value.MaxAnswerBytes)] });
            return;
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType(type);
        http.Response.ContentLength = body.Length;
        await body.WriteToAsync(http.Response.BodyWriter, http.RequestAborted);
    }

    private static string ContentType(string type) => type switch
    {
        AnswerType.Response => $"{AnswerType.Response}; charset=utf-8",
        AnswerType.Json => $"{AnswerType.Json}; charset=utf-8",
        _ => $"{type}; charset=utf-8",
    };

    private static QueryError TooLarge(int limit) => new(
        ErrorCodes.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"The answer has more than {limit} bytes. Ask for less at once, or for a table (format=csv), which is written as it is made."),
        new Dictionary<string, object?> { ["limit"] = "answerBytes", ["allowed"] = limit });

    /// <summary>The engine's way of writing results, of which the options are all that is needed here.</summary>
    private sealed class ResultSerializer() : GraphQLSerializer(
        json =>
        {
            json.Encoder = Json.Encoder;
            json.MaxDepth = Json.MaxDepth;
        },
        new PlainErrors())
    {
        public JsonSerializerOptions Options => SerializerOptions;
    }

    /// <summary>Hands on what <see cref="AnswerErrors"/> made.</summary>
    private sealed class PlainErrors : IErrorInfoProvider
    {
        public ErrorInfo GetInfo(ExecutionError executionError) =>
            new() { Message = executionError.Message, Extensions = executionError.Extensions };
    }
}
