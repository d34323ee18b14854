using Mass.Graph.Access.Credentials;
using Mass.Graph.Http.Reports;
using Mass.Graph.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>The paths of the graph and of the gateway's health.</summary>
internal static class GraphEndpoints
{
    private const string Alive = "/alive";
    private const string Health = "/health";

    /// <summary>Whether a path tells how the gateway is, which it does at any time.</summary>
    public static bool TellsHealth(PathString path) => path == Alive || path == Health;

    public static void MapMassGraph(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;

        // A schema that cannot be built stops the start, not the first request.
        _ = services.GetRequiredService<GraphRuntime>().Schema;

        var handler = services.GetRequiredService<GraphHandler>();
        endpoints.Map("/graphql", handler.HandleAsync);
        endpoints.Map("/graphql/persisted/{name}", services.GetRequiredService<ReportHandler>().HandleAsync);
        endpoints.MapGet("/graphql/schema.graphql", handler.HandleSchemaAsync);

        // Alive: the process answers. Health: every registered check says that it can do its work.
        endpoints.MapHealthChecks(Alive, new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks(Health, new HealthCheckOptions { ResponseWriter = WriteHealthAsync });
    }

    /// <summary>One word, and what keeps the gateway from being healthy.</summary>
    private static Task WriteHealthAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain";
        var why = string.Join("; ", report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => entry.Description));
        return http.Response.WriteAsync(why.Length > 0 ? $"{report.Status}: {why}" : report.Status.ToString());
    }

    /// <summary>
    /// What stands before the endpoints: where a request comes from, compression, leave for the pages of
    /// <see cref="GraphOptions.AllowedOrigins"/>, whether anything can be answered yet, and who asks.
    /// </summary>
    public static void UseMassGraphHttp(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders != ForwardedHeaders.None)
            app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseWhen(static http => http.Request.Headers.Origin.Count > 0, static pages => pages.UseCors());

        // A host that has everything at hand when it starts has nothing to load.
        if (app.ApplicationServices.GetService<Loading>() is not null)
            app.UseMiddleware<LoadingGate>();

        // The host adds a check of its own, of every request, where it sees none; most requests present nothing to check.
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(CredentialReader.IsPresented, known => known.UseAuthentication().UseMiddleware<CredentialGate>());
        app.UseWhen(static http => http.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(http.Request.Method), static sockets => sockets.UseWebSockets());
    }
}
