using Mass.Graph.Http.Tabular;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Registers the transport. Whoever calls it also registers a <see cref="GraphRuntime"/>.</summary>
internal static class GraphServices
{
    public static IServiceCollection AddMassGraphHttp(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>()
            .BindConfiguration(GraphOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddHttpContextAccessor();
        services.AddSingleton<GraphHandler>();
        services.AddSingleton<OperationRunner>();
        services.AddSingleton<OperationGate>();
        services.AddSingleton<OperationFaults>();
        services.AddSingleton<DocumentRules>();
        services.AddSingleton<AnswerErrors>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<TableAnswers>();
        services.AddSingleton<SchemaText>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<GraphOptions>>().Value;
            return new DocumentCache(options.CachedDocuments, options.CachedDocumentCharacters);
        });

        services.AddHealthChecks().AddCheck<GraphHealthCheck>("graph");
        services.AddCompression();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<GraphOptions>>((cors, graph) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. graph.Value.AllowedOrigins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders("X-Request-Id", "Retry-After", "Content-Disposition")));
        return services;
    }

    private static void AddCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        // Guessing a secret from the size of compressed answers takes a page that makes the victim's browser ask with the victim's
        // rights. Callers identify themselves with a header, never with a cookie, so no foreign page can.
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, AnswerType.Response, "application/graphql", AnswerType.Csv, AnswerType.NdJson, AnswerType.JsonLines];
    });
}
