using System.Buffers;
using System.Net.Http.Headers;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Reads a POST request: JSON in UTF-8, at most so many bytes, counted as they arrive.</summary>
internal static class BodyRequest
{
    private const string What = "The body";

    /// <summary>A body with more members than any request has makes no room for as many that stays.</summary>
    private const int MostMembers = 16;

    [ThreadStatic]
    private static Dictionary<string, object?>? t_members;

    public static async ValueTask<RequestMembers> ReadAsync(HttpRequest request, GraphOptions options, KnownRequests? known = null)
    {
        RequireJson(request);
        if (request.ContentLength > options.MaxBodyBytes)
            throw TooLarge(options);

        var pipe = request.BodyReader;
        while (true)
        {
            var read = await pipe.ReadAsync(request.HttpContext.RequestAborted);
            var bytes = read.Buffer;
            var isTooLarge = bytes.Length > options.MaxBodyBytes;
            if (isTooLarge || read.IsCompleted)
            {
                try
                {
                    return isTooLarge ? throw TooLarge(options) : Read(bytes, options, known);
                }
                finally
                {
                    // Also what is refused was read: else the connection would end with it.
                    pipe.AdvanceTo(bytes.End);
                }
            }

            // All that has come stays in the pipe until the rest is there.
            pipe.AdvanceTo(bytes.Start, bytes.End);
        }
    }

    private static RequestMembers Read(ReadOnlySequence<byte> bytes, GraphOptions options, KnownRequests? known)
    {
        if (bytes.IsSingleSegment)
            return Read(bytes.FirstSpan, options, known);
        var whole = ArrayPool<byte>.Shared.Rent((int)bytes.Length);
        try
        {
            bytes.CopyTo(whole);
            return Read(whole.AsSpan(0, (int)bytes.Length), options, known);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole, clearArray: true);
        }
    }

    private static RequestMembers Read(ReadOnlySpan<byte> bytes, GraphOptions options, KnownRequests? known)
    {
        if (known?.Find(bytes) is { } again)
            return again;
        var members = Parse(bytes, options);
        known?.Note(bytes, members);
        return members;
    }

    private static RequestMembers Parse(ReadOnlySpan<byte> bytes, GraphOptions options)
    {
        // It is empty again before anything else is read on the thread.
        var members = t_members ??= [];
        try
        {
            return RequestParameters.From(StrictJson.Read(bytes, What, options.MaxJsonDepth, members));
        }
        finally
        {
            if (members.Count <= MostMembers)
                members.Clear();
            else
                t_members = null;
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        if (request.ContentType is not AnswerType.Json)
            RequireJson(request.ContentType);
        if (request.Headers.ContentEncoding.Count > 0 && request.Headers.ContentEncoding != "identity")
            throw Unsupported($"The Content-Encoding is \"{request.Headers.ContentEncoding}\". Send the body uncompressed.");
    }

    private static void RequireJson(string? given)
    {
        if (!MediaTypeHeaderValue.TryParse(given, out var type)
            || !string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported(given is null
                ? "The request has no Content-Type. Send application/json."
                : $"The Content-Type is \"{given}\". Send application/json.");
        }

        var charset = type.CharSet?.Trim('"');
        if (charset is not null && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"The charset is \"{charset}\". Send JSON in UTF-8.");
    }

    private static RequestRefusedException Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, message);

    private static RequestRefusedException TooLarge(GraphOptions options) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            ErrorCodes.RequestTooLarge,
            $"The body is larger than {options.MaxBodyBytes} bytes. Send less, or in parts.");
}
