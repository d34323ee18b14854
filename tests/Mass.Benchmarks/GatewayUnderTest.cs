using System.Text;
using System.Text.Json.Nodes;
using Mass.Domain;
using Mass.Graph.CommandLine;
using Mass.Graph.Http;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Benchmarks;

/// <summary>The gateway from the bytes of a request to the bytes of its answer, without a socket.</summary>
internal sealed class GatewayUnderTest
{
    private readonly WebApplication app;
    private readonly GraphHandler handler;

    public GatewayUnderTest(params IReadOnlyList<AssociationRecords> associations)
    {
        app = MassHost.Build(["--Mass:Graph:RatePoints", "0"]);
        app.Services.GetRequiredService<SnapshotStore>().Publish(associations);
        handler = app.Services.GetRequiredService<GraphHandler>();
    }

    public GatewayUnderTest(IReadOnlyList<StoredAssociation> stored)
        : this([.. stored.Select(each => each.Records)]) => Publish(stored);

    public void Publish(IReadOnlyList<StoredAssociation> stored) => app.Services.GetRequiredService<SnapshotStore>().Publish(stored);

    public static byte[] Request(string query, JsonObject variables) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString());

    public async Task<byte[]> Answer(byte[] request)
    {
        using var body = new MemoryStream();
        await Answer(request, accept: null, body);
        return body.ToArray();
    }

    public async Task<byte[]> Answer(byte[] request, string accept)
    {
        using var body = new MemoryStream();
        await Answer(request, accept, body);
        return body.ToArray();
    }

    /// <summary>Answers with the kind that is accepted, into a stream.</summary>
    public async Task Answer(byte[] request, string? accept, Stream body)
    {
        var http = new DefaultHttpContext { RequestServices = app.Services };
        http.Request.Method = "POST";
        http.Request.Headers.Accept = accept;
        http.Request.ContentType = "application/json";
        http.Request.ContentLength = request.Length;
        http.Request.Body = new MemoryStream(request);
        http.Response.Body = body;
        await handler.HandleAsync(http);
        await http.Response.CompleteAsync();
    }
}
