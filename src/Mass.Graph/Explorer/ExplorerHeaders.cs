using Microsoft.Net.Http.Headers;

namespace Mass.Graph.Explorer;

/// <summary>What the page may do in a browser: load from this server, talk to this server, and nothing else.</summary>
internal static class ExplorerHeaders
{
    // 'unsafe-eval': Banana Cake Pop compiles its JSON validators at run time and stays blank without it.
    // 'unsafe-inline' is for styles only, which its editor writes as it goes.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
    }

    /// <summary>For a file whose name holds a hash of its content: it never changes.</summary>
    public static void KeepForever(IHeaderDictionary headers) => headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
}
