using Mass.Graph.Http;

namespace Mass.Graph.Explorer;

/// <summary>The root of the server: browsers are led to the explorer, and a tool that tries the address learns what is here.</summary>
internal static class StartPage
{
    public static IResult Answer(HttpContext http, IConfiguration configuration) =>
        AnswerType.IsPage(http.Request.Headers) && ExplorerEndpoints.IsEnabled(configuration)
            ? Results.LocalRedirect("~/graphql")
            : Results.Text("Mass answers GraphQL at /graphql and saved reports at /graphql/persisted/{name}; the query { reports { name path } } lists these.\n");
}
