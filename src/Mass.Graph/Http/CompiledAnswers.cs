using GraphQL;
using GraphQL.Execution;
using Mass.Graph.Compiling;
using Mass.Graph.Http.Cost;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>
/// Answers operations of documents that were found valid before by their compiled form. It answers what has an answer without errors; whatever else there is to say, the executor says.
/// </summary>
internal sealed class CompiledAnswers(CompiledOperations operations, EngineCounter counter, IServiceProvider services, TimeProvider clock, IOptions<GraphOptions> options) : ICompiledAnswers
{
    /// <summary>The shortest time that the executor knows.</summary>
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(1);

    [ThreadStatic]
    private static AnswerJson? t_json;

    [ThreadStatic]
    private static CancellationTokenSource? t_ending;

    public OperationAnswer? TryAnswer(PreparedOperation operation)
    {
        if (!options.Value.CompileOperations)
            return Leave("off");
        if (RequestState.In(operation.UserContext) is not { } state)
            return Leave("form");
        var (schema, document, request) = (operation.Schema, operation.Document, operation.Request);
        if (request.LastValues?.In(schema) is not { } values || values.Document != document)
        {
            if (operations.Of(schema, document, request.OperationName) is not { } compiled)
                return Leave("form");
            if (compiled.Read(request.Variables) is not { } read)
                return Leave("values");
            request.LastValues?.Keep(read);
            values = read;
        }

        return Admit(operation, values) ? Answer(operation, values, state) : Leave("values");
    }

    private bool Admit(PreparedOperation operation, OperationValues values)
    {
        var meter = operation.Meter;
        var cost = values.Operation.CostOf(values, options.Value.AssumedListSize, meter.PageSize);
        if (cost.FieldCost > options.Value.MaxFieldCost || cost.TypeCost > options.Value.MaxTypeCost)
            return false;
        meter.Cost ??= cost;
        return meter.Admit(cost, operation.UserContext) || (meter.Refusal is { } refusal ? throw refusal : false);
    }

    private OperationAnswer? Answer(PreparedOperation operation, OperationValues values, RequestState state)
    {
        var start = clock.GetTimestamp();
        Run? run = null;
        var body = new AnswerBuffer(options.Value.MaxAnswerBytes);
        var json = Interlocked.Exchange(ref t_json, null) ?? new AnswerJson();
        var ending = Interlocked.Exchange(ref t_ending, null) ?? new CancellationTokenSource();
        var isWritten = false;
        try
        {
            ending.CancelAfter(options.Value.Timeout);
            using var aborted = operation.RequestAborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), ending);
            json.Begin(body);
            Write(run = new Run(values, operation.UserContext, state, json)
            {
                Services = services,
                User = operation.User,
                Cancellation = ending.Token,
            }, operation.Meter);
            json.End();
            isWritten = true;
            counter.Compiled();
            return OperationAnswer.Of(body);
        }
        catch (Exception) when (state.EndedBy is { } ended)
        {
            run!.Place.Into(ended, operation.Document);
            counter.Compiled();
            return Ended(new ExecutionResult { Executed = true, Errors = [ended] }, operation.Meter);
        }
        catch (Exception e) when (operation.RequestAborted.IsCancellationRequested)
        {
            throw e as OperationCanceledException ?? new OperationCanceledException(operation.RequestAborted);
        }
        catch (Exception) when (ending.IsCancellationRequested)
        {
            counter.Compiled();
            return Ended(new ExecutionResult { Errors = [new TimeoutError()] }, operation.Meter);
        }
        catch (Exception)
        {
            // What went wrong, and where, the executor tells, in the time that is left.
            state.CountAnew();
            var left = options.Value.Timeout - clock.GetElapsedTime(start);
            operation.Options.Timeout = left > s_least ? left : s_least;
            return Leave("error");
        }
        finally
        {
            if (!isWritten)
                body.Dispose();
            json.Drop();
            t_json = json;
            ending.CancelAfter(Timeout.InfiniteTimeSpan);
            if (ending.TryReset())
                t_ending = ending;
            else
                ending.Dispose();
        }
    }

    private static void Write(Run run, OperationMeter meter)
    {
        run.Json.Raw("{\"data\":"u8);
        run.Operation.Write(run);
        if (meter is { Wish: not CostWish.None, Cost: { } cost })
        {
            run.Json.Raw(",\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
            run.Json.Number(cost.FieldCost);
            run.Json.Raw(",\"typeCost\":"u8);
            run.Json.Number(cost.TypeCost);
            run.Json.Raw("}}"u8);
        }

        run.Json.Raw("}"u8);
    }

    private static OperationAnswer Ended(ExecutionResult result, OperationMeter meter)
    {
        CostWishes.Tell(result, meter);
        return OperationAnswer.Of(result);
    }

    private OperationAnswer? Leave(string why)
    {
        counter.Executor(why);
        return null;
    }
}
