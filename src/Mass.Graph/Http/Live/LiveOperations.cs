using GraphQL;
using GraphQL.Execution;
using Mass.Graph.Access;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Rates;
using Mass.Graph.Live;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Live;

/// <summary>
/// Answers one operation over a way that can carry many answers. A query or a mutation is answered once. A subscription is executed like a query for each thing
/// that has changed and concerns it, with the state, the access and the points of that moment.
/// </summary>
internal sealed class LiveOperations(
    OperationRunner runner, OperationGate gate, GraphRuntime runtime, RateLimiter rates, Happenings happenings, OperationFaults faults, Standing standing, TimeProvider clock, IOptions<LiveOptions> options)
    : IDisposable
{
    private readonly SemaphoreSlim _events = new(options.Value.MaxConcurrentEvents);

    /// <summary>Answers until there is no more to answer, or nobody wants it any more.</summary>
    public async Task AnswerAsync(LiveRequest request, IAnswerStream answers, CancellationToken cancellation)
    {
        try
        {
            await AnswerOrFailAsync(request, answers, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Nobody waits for an answer.
        }
        catch (RequestRefusedException refusal)
        {
            await answers.RefuseAsync(refusal);
        }
        catch (QueryError reason)
        {
            await answers.RefuseAsync([reason]);
        }
        catch (Exception e)
        {
            faults.Record(e, request.RequestId);
            await answers.RefuseAsync([new UnhandledError("Unexpected error.", e)]);
        }
    }

    public void Dispose() => _events.Dispose();

    private async Task AnswerOrFailAsync(LiveRequest request, IAnswerStream answers, CancellationToken cancellation)
    {
        var watch = Watch.Opening();
        PreparedOperation? operation;
        ExecutionResult result;
        using (await gate.EnterAsync(cancellation))
            (operation, result) = await ExecuteAsync(request, watch, cancellation);

        if (operation?.IsSubscription != true || request.Wish == CostWish.Validate)
        {
            await AnswerOnceAsync(result, answers);
            return;
        }

        var errors = (result.Errors ?? []).Where(error => error is not Watch.SilentError).ToList();
        if (errors.Count == 0 && watch.Interest is null)
            errors.Add(new QueryError(ErrorCodes.InvalidDocument, "The subscription leaves out its only field. Ask for one."));
        if (errors.Count > 0)
            await answers.RefuseAsync([.. errors]);
        else
            await ListenAsync(request, watch.Interest!, answers, cancellation);
    }

    private static async Task AnswerOnceAsync(ExecutionResult result, IAnswerStream answers)
    {
        if (result is { Executed: false, Errors: { Count: > 0 } reason })
        {
            await answers.RefuseAsync(reason);
            return;
        }

        await answers.NextAsync(result);
        await answers.CompleteAsync();
    }

    private async Task ListenAsync(LiveRequest request, Interest interest, IAnswerStream answers, CancellationToken cancellation)
    {
        using var listener = happenings.Listen(interest.TypeNames);
        await answers.OpenAsync();
        while (true)
        {
            var changed = await listener.TakeAsync(cancellation);
            foreach (var thing in await ConcerningAsync(request, interest, changed, cancellation))
            {
                // The connection says that the credential is not good any more, and ends.
                if (!standing.Holds(request.Caller))
                    return;
                var result = await EventAsync(request, thing, cancellation);
                if (result.Errors?.Any(error => error is Watch.SilentError) == true)
                    continue;
                if (result is { Executed: false, Errors: { Count: > 0 } reason })
                {
                    await answers.RefuseAsync(reason);
                    return;
                }

                await answers.NextAsync(result);
            }
        }
    }

    /// <summary>What a subscription is to tell of, each thing once: a plan with ten changed steps is one plan.</summary>
    private async Task<List<Guid>> ConcerningAsync(LiveRequest request, Interest interest, IReadOnlyCollection<TouchedThing> changed, CancellationToken cancellation)
    {
        await _events.WaitAsync(cancellation);
        try
        {
            var userContext = runtime.BeginRequest(Caller.Of(request.User));
            return [.. changed.Select(thing => interest.Find(userContext, thing)).OfType<Guid>().Distinct()];
        }
        finally
        {
            _events.Release();
        }
    }

    private async Task<ExecutionResult> EventAsync(LiveRequest request, Guid thing, CancellationToken cancellation)
    {
        await _events.WaitAsync(cancellation);
        try
        {
            return (await ExecuteAsync(request, Watch.Of(thing), cancellation)).Result;
        }
        finally
        {
            _events.Release();
        }
    }

    private async Task<(PreparedOperation? Operation, ExecutionResult Result)> ExecuteAsync(LiveRequest request, Watch watch, CancellationToken cancellation)
    {
        // What was taken for one event is taken again for the next.
        var meter = new OperationMeter(request.Wish, new CallerRate(rates, clock, request.CallerKey, headers: null).Charge);
        var (operation, error) = runner.Prepare(request.Operation with { IsLive = true }, request.ReadOnly, request.User, request.RequestId, meter, cancellation);
        if (error is not null)
            return (null, new ExecutionResult { Errors = [error] });
        watch.Into(operation!.UserContext);
        return (operation, await runner.ExecuteAsync(operation));
    }
}
