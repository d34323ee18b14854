using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Mass.Benchmarks.Table;

/// <summary>
/// What the gateway is compared with over HTTP, a program of its own with Kestrel and nothing else: below <c>/bytes</c> it reads a request and sends an answer that it has ready, which is as
/// fast as the wire allows; below <c>/by-hand</c> the program by hand works the answer out, each request with a connection of its own from a pool.
/// </summary>
internal static class BaselineServer
{
    public const string Mode = "serve-baselines";

    /// <summary>Runs it as a program.</summary>
    /// <param name="file">The file of the program by hand.</param>
    public static async Task<int> Run(string file)
    {
        await using var app = await Start(file, builder => builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0"));
        Console.WriteLine(app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Starts it.</summary>
    /// <param name="file">The file of the program by hand.</param>
    /// <param name="serve">Says by what it is served.</param>
    public static async Task<WebApplication> Start(string file, Action<WebApplicationBuilder> serve)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        serve(builder);
        var app = builder.Build();
        var pool = new ConcurrentBag<HandWritten>();
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            while (pool.TryTake(out var each))
            {
                each.Dispose();
            }
        });
        var byHand = Operations.All.ToDictionary(operation => $"/by-hand/{operation.Name}");
        var ready = Operations.All.ToDictionary(operation => $"/bytes/{operation.Name}", operation =>
        {
            var answer = new ArrayBufferWriter<byte>();
            ByHand(pool, file, operation, new(operation.Request), answer);
            return answer.WrittenMemory.ToArray();
        });
        app.Run(async http =>
        {
            var request = await ReadToEnd(http.Request.BodyReader);
            http.Response.ContentType = "application/json; charset=utf-8";
            if (ready.TryGetValue(http.Request.Path.Value!, out var answer))
            {
                http.Response.ContentLength = answer.Length;
                await http.Response.BodyWriter.WriteAsync(answer);
            }
            else
            {
                ByHand(pool, file, byHand[http.Request.Path.Value!], request.Buffer, http.Response.BodyWriter);
            }

            http.Request.BodyReader.AdvanceTo(request.Buffer.End);
        });
        await app.StartAsync();
        return app;
    }

    private static async ValueTask<ReadResult> ReadToEnd(PipeReader body)
    {
        while (true)
        {
            var read = await body.ReadAsync();
            if (read.IsCompleted)
            {
                return read;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static void ByHand(ConcurrentBag<HandWritten> pool, string file, Operation operation, ReadOnlySequence<byte> request, IBufferWriter<byte> answer)
    {
        var each = pool.TryTake(out var pooled) ? pooled : new HandWritten(file);
        each.Answer(operation, request, answer);
        pool.Add(each);
    }
}
