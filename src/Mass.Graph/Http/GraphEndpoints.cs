using Mass.Graph.Access.Credentials;
using Mass.Graph.Http.Reports;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>The paths of the graph and of the gateway's health.</summary>
internal static class GraphEndpoints
{
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
        endpoints.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health");
    }

    /// <summary>
    /// What stands before the endpoints: where a request comes from, compression, leave for the pages of
    /// <see cref="GraphOptions.AllowedOrigins"/>, and who asks.
    /// </summary>
    public static void UseMassGraphHttp(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders != ForwardedHeaders.None)
            app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseWhen(static http => http.Request.Headers.Origin.Count > 0, static pages => pages.UseCors());

        // The host adds a check of its own, of every request, where it sees none; most requests present nothing to check.
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(CredentialReader.IsPresented, known => known.UseAuthentication().UseMiddleware<CredentialGate>());
        app.UseWhen(static http => http.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(http.Request.Method), static sockets => sockets.UseWebSockets());
    }
}
