using System.Buffers;
using System.Net.Http.Headers;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Reads a POST request: JSON in UTF-8, at most so many bytes, counted as they arrive.</summary>
internal static class BodyRequest
{
    public static async Task<RequestMembers> ReadAsync(HttpRequest request, GraphOptions options)
    {
        RequireJson(request);
        if (request.ContentLength > options.MaxBodyBytes)
            throw TooLarge(options);

        var body = await ReadBytesAsync(request, options);
        return RequestParameters.From(StrictJson.Read(body.WrittenSpan, "The body", options.MaxJsonDepth));
    }

    private static async Task<ArrayBufferWriter<byte>> ReadBytesAsync(HttpRequest request, GraphOptions options)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(4096), request.HttpContext.RequestAborted);
            if (read == 0)
                return body;
            body.Advance(read);
            if (body.WrittenCount > options.MaxBodyBytes)
                throw TooLarge(options);
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        var given = request.ContentType;
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
        if (request.Headers.ContentEncoding.Count > 0 && request.Headers.ContentEncoding != "identity")
            throw Unsupported($"The Content-Encoding is \"{request.Headers.ContentEncoding}\". Send the body uncompressed.");
    }

    private static RequestRefusedException Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, message);

    private static RequestRefusedException TooLarge(GraphOptions options) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            ErrorCodes.RequestTooLarge,
            $"The body is larger than {options.MaxBodyBytes} bytes. Send less, or in parts.");
}
