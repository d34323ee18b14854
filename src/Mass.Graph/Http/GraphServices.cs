using System.IO.Compression;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Compiling;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Live;
using Mass.Graph.Http.Rates;
using Mass.Graph.Http.Reports;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Live;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
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

        services.AddOptions<AccessOptions>()
            .BindConfiguration(AccessOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddCredentials();
        services.AddSingleton<IHttpContextFactory, KeylessUrls>();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<AccessOptions>>((forwarded, access) => Believe(access.Value.KnownProxies, forwarded));

        services.AddOptions<ReportOptions>()
            .BindConfiguration(ReportOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton<IReadOnlyList<ReportText>>([]);
        services.AddSingleton<ReportReader>();
        services.AddSingleton<SavedReports>();
        services.AddSingleton<DocumentLookup>();
        services.AddSingleton<ReportHandler>();
        services.AddSingleton(provider => new AutomaticDocuments(provider.GetRequiredService<IOptions<GraphOptions>>().Value));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RateLimiter>();
        services.AddSingleton<AnswerGuard>();
        services.AddSingleton<AnswerCopies>();
        services.AddSingleton(provider => new AnswerCache(provider.GetRequiredService<IOptions<ReportOptions>>().Value.CachedBytes));
        services.AddSingleton<CachedReports>();
        services.AddSingleton<OperationAnswers>();
        services.AddSingleton<GraphHandler>();
        services.AddSingleton<OperationRunner>();
        services.AddSingleton<CompiledOperations>();
        services.AddSingleton<ICompiledAnswers, CompiledAnswers>();
        services.AddSingleton<EngineCounter>();
        services.AddSingleton<OperationGate>();
        services.AddSingleton<OperationFaults>();
        services.AddSingleton<DocumentRules>();
        services.AddSingleton<AnswerErrors>();
        services.AddSingleton<AccessErrors>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<TableAnswers>();
        services.AddSingleton<SchemaText>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<GraphOptions>>().Value;
            return new DocumentCache(options.CachedDocuments, options.CachedDocumentCharacters);
        });
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<GraphOptions>>().Value;
            return new KnownRequests(options.CachedDocuments, options.CachedDocumentCharacters / 4);
        });

        services.AddOptions<LiveOptions>()
            .BindConfiguration(LiveOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<Happenings>();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<LiveOperations>();
        services.AddSingleton<LiveSockets>();
        services.AddSingleton<EventStreams>();
        services.TryAddSingleton<ILiveCredentials, PayloadCredentials>();
        services.AddSingleton<Standing>();

        services.AddHealthChecks().AddCheck<GraphHealthCheck>("graph");
        services.AddCompression();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<GraphOptions>>((cors, graph) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. graph.Value.AllowedOrigins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders("X-Request-Id", "ETag", "Retry-After", "Content-Disposition", "RateLimit", "RateLimit-Policy", CostWishes.FieldHeader, CostWishes.TypeHeader)));
        return services;
    }

    private static void Believe(IEnumerable<string> proxies, ForwardedHeadersOptions forwarded)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Select(AccessOptions.Network))
            forwarded.KnownIPNetworks.Add(proxy!.Value);

        // However many of them stand one behind the other; the first address that is none of them is the caller's.
        forwarded.ForwardLimit = null;
        forwarded.ForwardedHeaders = forwarded.KnownIPNetworks.Count > 0
            ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            : ForwardedHeaders.None;
    }

    private static void AddCompression(this IServiceCollection services)
    {
        // Brotli first, for those who take both: by some sixth fewer bytes than gzip for some third more time. Each at its fastest: the next levels take twice the time and more for a fifth of the bytes.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, PayingCompression>();
        services.AddResponseCompression(compression =>
        {
            // Guessing a secret from the size of compressed answers takes a page that makes the victim's browser ask with the victim's
            // rights. Callers identify themselves with a header, never with a cookie, so no foreign page can.
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, AnswerType.Response, "application/graphql", AnswerType.Csv, AnswerType.NdJson, AnswerType.JsonLines];
        });
    }
}
