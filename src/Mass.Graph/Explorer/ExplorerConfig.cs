using System.Text.Json;

namespace Mass.Graph.Explorer;

/// <summary>What Banana Cake Pop asks for when it opens: which server it talks to, and with which document it starts.</summary>
internal static class ExplorerConfig
{
    /// <summary>The operations that a newcomer finds in the editor.</summary>
    public static string StarterDocument { get; } = ReadStarter();

    private static readonly byte[] Json = JsonSerializer.SerializeToUtf8Bytes(new
    {
        title = "Mass",
        // The endpoint is then resolved against the page's own address, so it holds behind a proxy and under a path base.
        useBrowserUrlAsEndpoint = true,
        endpoint = "../../graphql",
        disableTelemetry = true,
        graphQLDocument = StarterDocument,
    });

    public static async Task Write(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = Json.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(Json, context.RequestAborted);
    }

    private static string ReadStarter()
    {
        using var file = typeof(ExplorerConfig).Assembly.GetManifestResourceStream(typeof(ExplorerConfig), "starter.graphql")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
