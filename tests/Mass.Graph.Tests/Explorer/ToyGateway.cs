using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Types;
using Mass.Graph.Explorer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Explorer;

/// <summary>The least server that the page can talk to: three fields over HTTP.</summary>
public sealed class ToyGateway : IExplorerGateway, IAsyncLifetime
{
    private static readonly GraphQLSerializer s_serializer = new();
    private static readonly Schema s_schema = Schema.For(
        """
        type Query { actionSteps: ActionStepsConnection }
        type ActionStepsConnection { totalCount: Int! nodes: [ActionStep!] }
        type ActionStep { code: String! title: String! }
        """);
    private static readonly object s_root = new { actionSteps = new { totalCount = 27, nodes = new[] { new { code = "AS-01", title = "Toy" } } } };

    private WebApplication? _app;

    public Uri Address => new(_app!.Urls.Single());

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapExplorer();
        _app.MapGet("/graphql", () => Results.LocalRedirect(ExplorerEndpoints.Address));
        _app.MapPost("/graphql", Execute);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    private static async Task Execute(HttpContext context)
    {
        var request = await s_serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
        var result = await new DocumentExecuter().ExecuteAsync(new ExecutionOptions
        {
            Schema = s_schema,
            Root = s_root,
            Query = request!.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
        });
        context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await s_serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}
