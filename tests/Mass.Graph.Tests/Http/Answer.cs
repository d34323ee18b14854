using System.Net;
using System.Text.Json;

namespace Mass.Graph.Tests.Http;

/// <summary>What the server said.</summary>
public sealed class Answer(HttpResponseMessage response, string text)
{
    public HttpStatusCode Status { get; } = response.StatusCode;

    public string Text { get; } = text;

    public string? ContentType { get; } = response.Content.Headers.ContentType?.ToString();

    public string? Allow { get; } = response.Content.Headers.Allow.Count > 0 ? string.Join(", ", response.Content.Headers.Allow) : null;

    public string? Disposition { get; } = response.Content.Headers.ContentDisposition?.ToString();

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public JsonElement Data => Json.GetProperty("data");

    public JsonElement Error => Json.GetProperty("errors")[0];

    public string Message => Error.GetProperty("message").GetString()!;

    public JsonElement Extensions => Error.GetProperty("extensions");

    public string Code => Extensions.GetProperty("code").GetString()!;

    public bool HasData => Json.TryGetProperty("data", out _);

    public bool HasErrors => Json.TryGetProperty("errors", out _);

    /// <summary>A header as it was sent; null when it is not there.</summary>
    public string? Header(string name) => response.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
