using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Mass.Graph.Explorer;

/// <summary>
/// Serves the files that the build has restored. They lie beside the program, not in a web root, which would be looked for in the
/// directory that the program is started from.
/// </summary>
internal static class ExplorerFiles
{
    private const string Index = "index.html";

    public static bool AreIn(string folder) => File.Exists(Path.Combine(folder, Index));

    public static RequestDelegate Serve(IEndpointRouteBuilder endpoints, string folder)
    {
        var serve = endpoints.CreateApplicationBuilder();
        serve.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
            RequestPath = ExplorerEndpoints.Address.TrimEnd('/'),
            OnPrepareResponse = Cache,
            // The only file without an extension is LICENSE, which everyone who gets the page must be able to read.
            ServeUnknownFileTypes = true,
            DefaultContentType = "text/plain; charset=utf-8",
        });
        var next = serve.Build();

        return context =>
        {
            // The middleware leaves a request alone that an endpoint has taken.
            context.SetEndpoint(null);
            if (context.Request.Path == ExplorerEndpoints.Address)
                context.Request.Path += Index;
            return next(context);
        };
    }

    private static void Cache(StaticFileResponseContext file)
    {
        if (file.Context.Request.Path.StartsWithSegments(ExplorerEndpoints.Address + "static"))
            ExplorerHeaders.KeepForever(file.Context.Response.Headers);
    }
}
