using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Http;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Http;
using Mass.Graph.Tests.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Compiling;

/// <summary>A small graph whose operations are compiled, with a field for each way in which one of them ends.</summary>
internal sealed class StoppableGraph
{
    private const long MaxRowTests = 1000;
    private static readonly Snapshot Nothing = Snapshot.Of([], []);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> entered = new();

    /// <summary>The clock of its servers, which goes on by a day each time that the field <c>late</c> is answered, and stands still otherwise.</summary>
    public DayClock Clock { get; } = new();

    /// <summary>A server of the graph.</summary>
    /// <param name="options">Its settings.</param>
    public Task<ToyServer> ServeAsync(params (string Option, object Value)[] options) => ServeAsync(_ => { }, options);

    /// <summary>A server of the graph.</summary>
    /// <param name="more">What is added to its services.</param>
    /// <param name="options">Its settings.</param>
    public Task<ToyServer> ServeAsync(Action<IServiceCollection> more, params (string Option, object Value)[] options) => ToyServer.StartAsync(
        services =>
        {
            services.AddSingleton(_ => new GraphRuntime(_ => Build(), _ => new RequestState(Nothing, GraphFixture.Today, GraphFixture.ManyNodes, MaxRowTests).AsUserContext()));
            services.AddSingleton<TimeProvider>(Clock);
            more(services);
        },
        options);

    /// <summary>Waits until the field <c>held</c> that was given a key is being answered.</summary>
    public Task HeldAsync(string key) => Entered(key).Task;

    private TaskCompletionSource Entered(string key) => entered.GetOrAdd(key, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private Schema Build()
    {
        var thing = new ObjectGraphType { Name = "Thing" };
        AddFields(thing);
        var query = new ObjectGraphType { Name = "Query" };
        AddFields(query);
        query.Field<ListGraphType<NonNullGraphType<StringGraphType>>>("texts").Argument<NonNullGraphType<IntGraphType>>("count")
            .Resolve(context => Enumerable.Range(0, context.GetArgument<int>("count")).Select(each => $"text {each}"));
        query.AddField(new FieldType { Name = "things", ResolvedType = new ListGraphType(new NonNullGraphType(thing)), Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(_ => new[] { new object(), new object() }) });
        var schema = new Schema { Query = query };
        schema.Initialize();
        return schema;
    }

    private void AddFields(ObjectGraphType type)
    {
        type.Field<StringGraphType>("echo").Argument<StringGraphType>("text").Resolve(context => context.GetArgument<string?>("text"));
        type.Field<StringGraphType>("missing").Resolve(_ => throw new QueryError(ErrorCodes.NotFound, "There is no such thing."));
        type.Field<StringGraphType>("late").Resolve(_ =>
        {
            Clock.GoOn();
            throw new QueryError(ErrorCodes.NotFound, "There is no such thing.");
        });
        type.Field<StringGraphType>("dear").Resolve(context =>
        {
            RequestState.Of(context).Effort(context.CancellationToken).Spend(MaxRowTests + 1);
            return "";
        });
        type.Field<StringGraphType>("held").Description("Waits until the operation is stopped.")
            .Argument<StringGraphType>("key").Argument<BooleanGraphType>("breaks")
            .Resolve(context =>
            {
                Entered(context.GetArgument<string?>("key") ?? "").TrySetResult();
                context.CancellationToken.WaitHandle.WaitOne();
                return context.GetArgument<bool>("breaks") ? throw new InvalidOperationException("secret words") : throw new OperationCanceledException(context.CancellationToken);
            });
    }

    public sealed class DayClock : TimeProvider
    {
        private long days;

        public override long TimestampFrequency => 1;

        public void GoOn() => Interlocked.Increment(ref days);

        public override long GetTimestamp() => Interlocked.Read(ref days) * 24 * 60 * 60;
    }
}
