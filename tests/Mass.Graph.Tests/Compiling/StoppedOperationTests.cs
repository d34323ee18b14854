using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using GraphQL;
using GraphQL.Execution;
using Mass.Graph.Access;
using Mass.Graph.Http;
using Mass.Graph.Http.Cost;
using Mass.Graph.Tests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Compiling;

/// <summary>A compiled operation that is stopped, wherever it is, says what the executor would say, and leaves nothing of itself to the one that is answered after it.</summary>
public sealed class StoppedOperationTests
{
    private const string Short = "00:00:00.300";

    /// <summary>Answers with a text that is given, and looks at each item of a list whether it is stopped.</summary>
    private const string Echo = "query ($text: String) { echo(text: $text) texts(count: 1) }";

    /// <summary>Operations that end before they are answered, with the code of what is said of them and the engines that were asked.</summary>
    public static TheoryData<string, string, string> Ended => new()
    {
        { "{ held }", "HC0045", "compiled" },
        { "{ echo(text: \"before\") things { echo(text: \"each\") held } }", "HC0045", "compiled" },
        { "{ things { echo(text: \"each\") dear } }", "LIMIT_EXCEEDED", "compiled" },
        { "{ echo(text: \"before\") texts(count: 2000) }", "LIMIT_EXCEEDED", "executor error" },
        { "{ things { echo(text: \"each\") missing } }", "NOT_FOUND", "executor error" },
    };

    [Theory]
    [MemberData(nameof(Ended))]
    public async Task What_ends_an_operation_is_told_as_the_executor_tells_it(string query, string code, string engines)
    {
        var graph = new StoppableGraph();
        await using var compiled = await graph.ServeAsync(("Timeout", Short), ("MaxAnswerBytes", 10_000));
        await using var executed = await graph.ServeAsync(("Timeout", Short), ("MaxAnswerBytes", 10_000), ("CompileOperations", false));
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            foreach (var cost in new[] { null, "report" })
            {
                Answer? found = null;
                Assert.Equal(engines, await CountedEngines.Of(compiled.Services, async () => found = await Ask(compiled, query, accept, cost)));
                Assert.Equal(code, found!.Code);
                Assert.Equal(Told(await Ask(executed, query, accept, cost)), Told(found));
                await AnswersRight(compiled, $"after {accept} {cost}");
            }
        }

        Assert.Empty(compiled.Log.Entries);
    }

    [Theory]
    [InlineData("{ held(key: \"left\") }")]
    [InlineData("{ echo(text: \"before\") things { echo(text: \"each\") held(key: \"left\") } }")]
    [InlineData("{ things { held(key: \"left\", breaks: true) } }")]
    public async Task A_client_that_goes_away_leaves_no_answer_and_no_fault(string query)
    {
        var (graph, ends) = (new StoppableGraph(), new Ends());
        await using var server = await graph.ServeAsync(services => services.AddSingleton<IStartupFilter>(ends));
        Assert.Equal("", await CountedEngines.Of(server.Services, async () =>
        {
            await GoAway(server, graph, query, "left");
            Assert.Equal((HttpStatusCode.OK, false), await ends.Next());
        }));
        await AnswersRight(server, "after one that nobody waited for");
        Assert.Equal((HttpStatusCode.OK, true), await ends.Next());
        Assert.Empty(server.Log.Entries);
    }

    [Fact]
    public async Task The_executor_has_the_time_that_the_compiled_form_has_left()
    {
        var graph = new StoppableGraph();
        await using var server = await graph.ServeAsync(("Timeout", "00:30:00"));

        // A field is held until the operation is stopped, which would be half an hour later.
        const string Query = "{ late held }";
        Answer? found = null;
        Assert.Equal("executor error", await CountedEngines.Of(server.Services, async () => found = await server.PostAsync(Query).WaitAsync(TimeSpan.FromMinutes(1))));
        Assert.Equal("HC0045", found!.Code);
    }

    [Fact]
    public async Task What_ends_one_operation_is_not_carried_over_to_the_next_on_its_thread()
    {
        var graph = new StoppableGraph();
        await using var server = await graph.ServeAsync(("Timeout", Short), ("MaxAnswerBytes", 10_000));
        foreach (var query in Ended.Select(each => (string)each[0]).Append(Echo))
        {
            // A document that is not known yet may be validated on another thread.
            await server.PostAsync(query);
        }

        // Whatever is compiled is answered before the call comes back, so all of these run on this thread.
        var runner = server.Services.GetRequiredService<OperationRunner>();
        for (var round = 0; round < 3; round++)
        {
            foreach (var (query, why) in new (string, Func<ExecutionError, bool>)[]
            {
                ("{ held }", error => error is TimeoutError),
                ("{ things { echo(text: \"each\") dear } }", error => error is { Code: "LIMIT_EXCEEDED" }),
            })
            {
                var ended = Now(Run(runner, query, []));
                Assert.Null(ended.Body);
                Assert.True(why(Assert.Single(ended.Result!.Errors!)));
                AssertEchoed(runner, $"round {round}");
            }

            using var left = new CancellationTokenSource();
            await left.CancelAsync();
            Assert.True(Run(runner, "{ echo(text: \"before\") things { echo(text: \"each\") held } }", [], left.Token).IsCanceled);
            AssertEchoed(runner, $"a client that went away {round}");

            // While another thread waits for the end of its time, that of the operation before would have ended too.
            var other = new Thread(() => Run(runner, "{ held }", []));
            other.Start();
            other.Join();
            AssertEchoed(runner, $"what was done in time {round}");

            foreach (var query in new[] { "{ echo(text: \"before\") texts(count: 2000) }", "{ things { echo(text: \"each\") missing } }" })
            {
                // The executor has the last word, but the compiled form was broken off half way on this thread.
                var rest = Run(runner, query, []);
                AssertEchoed(runner, $"round {round}");
                Assert.NotNull((await rest).Result);
            }
        }
    }

    [Fact]
    public async Task Each_of_many_at_once_gets_its_own_answer_whatever_becomes_of_the_others()
    {
        var graph = new StoppableGraph();
        await using var server = await graph.ServeAsync(("Timeout", "00:00:01"), ("MaxAnswerBytes", 10_000), ("MaxConcurrentOperations", 16), ("MaxQueuedOperations", 1000), ("RatePoints", 0));
        await Task.WhenAll(Enumerable.Range(0, 400).Select(each => (each % 80, each % 7) switch
        {
            (17, _) => IsTold("HC0045", $"{{ a{each}: echo(text: \"{each}\") things {{ echo(text: \"{each}\") held }} }}"),
            (51, _) => GoAway(server, graph, $"{{ things {{ echo(text: \"{each}\") held(key: \"{each}\", breaks: {(each % 160 == 51 ? "true" : "false")}) }} }}", $"{each}"),
            (_, 0) => IsTold("NOT_FOUND", $"{{ things {{ a{each}: echo(text: \"{each}\") missing }} }}"),
            (_, 1) => IsTold("LIMIT_EXCEEDED", $"{{ a{each % 3}: texts(count: 2000) }}"),
            (_, 2) => IsTold("LIMIT_EXCEEDED", "{ things { echo(text: \"each\") dear } }"),
            (_, 3) => AnswersRight(server, new string('x', each * 20)),
            (_, 4) => Has($"{{\"data\":{{\"a{each}\":[\"text 0\",\"text 1\"],\"b\":\"{each}\"}}}}", $"{{ a{each}: texts(count: 2) b: echo(text: \"{each}\") }}"),
            _ => AnswersRight(server, $"{each}"),
        }));
        Assert.Empty(server.Log.Entries);

        async Task IsTold(string code, string query) => Assert.Equal(code, (await server.PostAsync(query)).Code);

        async Task Has(string expected, string query) => Assert.Equal(expected, (await server.PostAsync(query)).Text);
    }

    private static async Task AnswersRight(ToyServer server, string text) =>
        Assert.Equal(Echoed(text), (await server.PostAsync(Echo, new { text })).Text);

    private static string Echoed(string text) => $"{{\"data\":{{\"echo\":\"{text}\",\"texts\":[\"text 0\"]}}}}";

    /// <summary>Asks, and goes away as soon as the answer is being made.</summary>
    private static async Task GoAway(ToyServer server, StoppableGraph graph, string query, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        using var left = new CancellationTokenSource();
        var gone = server.Client.SendAsync(request, left.Token);
        await graph.HeldAsync(key);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
    }

    private static Task<Answer> Ask(ToyServer server, string query, string accept, string? cost)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (cost is not null)
        {
            request.Headers.TryAddWithoutValidation("GraphQL-Cost", cost);
        }

        return server.SendAsync(request);
    }

    /// <summary>All that an answer says but the id of its request.</summary>
    private static string Told(Answer answer)
    {
        var body = JsonNode.Parse(answer.Text)!;
        foreach (var error in body["errors"]!.AsArray())
        {
            Assert.True(error!["extensions"]!.AsObject().Remove("requestId"));
        }

        return $"{answer.Status} {answer.ContentType} {answer.Header("GraphQL-Field-Cost")} {answer.Header("Cache-Control")} {body.ToJsonString()}";
    }

    private static Task<OperationAnswer> Run(OperationRunner runner, string query, Dictionary<string, object?> variables, CancellationToken aborted = default) => runner.AnswerAsync(
        new OperationRequest(query, null, new Inputs(variables), Inputs.Empty), readOnly: false, new ClaimsPrincipal(), "", new OperationMeter(CostWish.None, _ => new RateLimit(null, null, null, null)), aborted).AsTask();

    private static OperationAnswer Now(Task<OperationAnswer> answer)
    {
        Assert.True(answer.IsCompletedSuccessfully);
        return answer.Result;
    }

    private static void AssertEchoed(OperationRunner runner, string text)
    {
        using var answer = Now(Run(runner, Echo, new() { ["text"] = text }));
        Assert.Equal(Echoed(text), Encoding.UTF8.GetString([.. answer.Body!.Pieces().SelectMany(piece => piece.ToArray())]));
    }

    /// <summary>Tells how requests ended, whoever was there to see it.</summary>
    private sealed class Ends : IStartupFilter
    {
        private readonly Channel<(HttpStatusCode Status, bool HasStarted)> ends = Channel.CreateUnbounded<(HttpStatusCode, bool)>();

        public ValueTask<(HttpStatusCode Status, bool HasStarted)> Next() => ends.Reader.ReadAsync();

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (http, go) =>
            {
                await go(http);
                ends.Writer.TryWrite(((HttpStatusCode)http.Response.StatusCode, http.Response.HasStarted));
            });
            next(app);
        };
    }
}
