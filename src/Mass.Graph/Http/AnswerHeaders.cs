using Mass.Graph.Access.Credentials;

namespace Mass.Graph.Http;

/// <summary>The headers of every answer of the graph.</summary>
internal static class AnswerHeaders
{
    public static void Set(HttpContext http)
    {
        http.Response.Headers["X-Request-Id"] = http.TraceIdentifier;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.Vary = $"Accept, Accept-Encoding, Authorization, {CredentialReader.KeyHeader}";
    }
}
