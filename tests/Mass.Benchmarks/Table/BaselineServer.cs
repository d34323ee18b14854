using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Mass.Benchmarks.Table;

/// <summary>
/// What the gateway is compared with over HTTP, a program of its own with Kestrel and nothing else: below <c>/bytes</c> it reads a request and sends an answer that it has ready, which is as
/// fast as the wire allows; below <c>/by-hand</c> the program by hand works the answer out, each request with a connection of its own from a pool.
/// </summary>
internal static class BaselineServer
{
    public const string Mode = "serve-baselines";

    /// <param name="file">The file of the program by hand.</param>
    public static async Task<int> Run(string file)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var pool = new ConcurrentBag<HandWritten>();
        var ready = Operations.All.ToDictionary(operation => $"/bytes/{operation.Name}", operation =>
        {
            var answer = new ArrayBufferWriter<byte>();
            ByHand(pool, file, operation, new(operation.Request), answer);
            return answer.WrittenMemory.ToArray();
        });
        var byHand = Operations.All.ToDictionary(operation => $"/by-hand/{operation.Name}");
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
        Console.WriteLine(app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
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
