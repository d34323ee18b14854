namespace Mass.Graph.Explorer;

/// <summary>The page on which a person writes and runs queries: Banana Cake Pop, or a page that says how to get it.</summary>
internal static class ExplorerEndpoints
{
    /// <summary>Where the page is. It ends in a slash because the page asks for its files by relative addresses.</summary>
    public const string Address = "/graphql/ui/";

    public static void MapExplorer(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapExplorer(Path.Combine(AppContext.BaseDirectory, "explorer"));

    /// <param name="endpoints">The gateway's routes.</param>
    /// <param name="folder">Where the build has put the page's files; it may be absent.</param>
    public static void MapExplorer(this IEndpointRouteBuilder endpoints, string folder)
    {
        if (!IsEnabled(endpoints.ServiceProvider.GetRequiredService<IConfiguration>()))
            return;

        var page = ExplorerFiles.AreIn(folder) ? ExplorerFiles.Serve(endpoints, folder) : MissingPage.Write;
        Map(endpoints, Address + "{**file}", page);
        Map(endpoints, Address + "bcp-config.json", ExplorerConfig.Write);
    }

    /// <summary>Whether this gateway has the page: <c>Mass:Explorer:Enabled</c>, true unless told otherwise.</summary>
    public static bool IsEnabled(IConfiguration configuration) => configuration.GetValue("Mass:Explorer:Enabled", true);

    private static void Map(IEndpointRouteBuilder endpoints, string pattern, RequestDelegate answer) =>
        endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => Answer(context, answer)).AllowAnonymous();

    private static Task Answer(HttpContext context, RequestDelegate answer)
    {
        ExplorerHeaders.Set(context.Response.Headers);

        // Routing takes the address with and without its slash for the same.
        if (context.Request.Path.Value!.Length >= Address.Length)
            return answer(context);

        context.Response.Redirect(context.Request.PathBase + Address);
        return Task.CompletedTask;
    }
}
