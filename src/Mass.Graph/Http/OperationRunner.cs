using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Mass.Graph.Access;
using Mass.Graph.Http.Cost;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Takes a request from its text to its result: limits, cache, validation, execution.</summary>
internal sealed class OperationRunner(
    GraphRuntime runtime,
    DocumentCache cache,
    DocumentRules rules,
    OperationFaults faults,
    AccessErrors access,
    IOptions<GraphOptions> options,
    IConfidentialReads? reads = null)
{
    /// <summary>The answers of a snapshot are synchronous, so running fields in parallel would only cost.</summary>
    private static readonly IExecutionStrategySelector s_serial = new DefaultExecutionStrategySelector(
    [
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Query),
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Mutation),

        // Each event of a subscription is an operation of its own.
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Subscription),
    ]);

    private readonly DocumentExecuter _engine = new(new GraphQLDocumentBuilder(), new DocumentValidator(), s_serial, []);

    /// <param name="request">What is asked.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="meter">Takes what the operation costs.</param>
    /// <param name="requestAborted">Set when nobody waits for the answer any more.</param>
    public async Task<ExecutionResult> RunAsync(
        OperationRequest request, bool readOnly, IServiceProvider services, ClaimsPrincipal caller, OperationMeter meter, CancellationToken requestAborted)
    {
        var (operation, error) = Prepare(request, readOnly, services, caller, meter, requestAborted);
        return error is null ? await ExecuteAsync(operation!) : new ExecutionResult { Errors = [error] };
    }

    /// <summary>Reads the document of a request: an operation that can be executed, or the reason why it cannot.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="meter">Takes what the operation costs.</param>
    /// <param name="requestAborted">Set when nobody waits for the answer any more.</param>
    public (PreparedOperation? Operation, ExecutionError? Error) Prepare(
        OperationRequest request, bool readOnly, IServiceProvider services, ClaimsPrincipal caller, OperationMeter meter, CancellationToken requestAborted)
    {
        var userContext = request.UserContext ?? runtime.BeginRequest(Caller.Of(caller));
        var schema = runtime.SchemaFor(GraphRuntime.AudienceOf(userContext));
        var known = request.Kept ?? cache.Find(schema, request.Document);
        var document = known;
        if (document is null && Parse(request.Document, out document) is { } error)
            return (null, error);
        var kind = KindOf(document!, request.OperationName);
        RequireServed(kind, request.IsLive, readOnly);

        // There is nothing to write for who may write nothing: the schema of such callers has no mutations at all.
        if (kind == OperationType.Mutation && schema.Mutation is null && runtime.SchemaFor(Audience.Whole).Mutation is not null)
            return (null, AccessErrors.Refusal("Writing", "members, those who give confidential support, and staff", Caller.Of(caller)));

        meter.Into(userContext);
        return (new PreparedOperation(known is not null, meter, new ExecutionOptions
        {
            Schema = schema,
            Query = request.Document,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            UserContext = userContext,
            User = caller,
            RequestServices = services,
            Timeout = options.Value.Timeout,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
            ValidationRules = known is null ? rules.First : rules.EveryTime,
            UnhandledExceptionDelegate = faults.RecordAsync,
        }, requestAborted)
        {
            IsSubscription = kind == OperationType.Subscription,
        }, null);
    }

    /// <summary>Executes an operation.</summary>
    public Task<ExecutionResult> ExecuteAsync(PreparedOperation operation) => ExecuteAsync(operation, _engine);

    /// <summary>Executes an operation, which may be done more than once.</summary>
    public async Task<ExecutionResult> ExecuteAsync(PreparedOperation operation, DocumentExecuter engine)
    {
        using var ending = new OperationEnding(operation.Options.UserContext, operation.RequestAborted);
        operation.Options.CancellationToken = ending.Token;
        var result = await ending.AtLatestAsync(() => engine.ExecuteAsync(operation.Options));
        if (operation.Meter.Refusal is { } refusal)
            throw refusal;

        if (result.Errors?.Any(each => each is CostRule.HeldBackError) == true)
        {
            var errors = new ExecutionErrors();
            errors.AddRange(result.Errors.Where(each => each is not CostRule.HeldBackError));
            result = new ExecutionResult { Errors = errors.Count > 0 ? errors : null };
        }

        if (!result.Executed && result.Errors is { Count: > 0 } invalid)
            result.Errors = await access.ExplainAsync(operation.Options, invalid);
        if (await RecordAsync(operation.Options) is { } unrecorded)
            return new ExecutionResult { Executed = true, Errors = [unrecorded] };

        // Executed means that the whole document was found valid; a bad variable says nothing about it.
        if (!operation.IsKnown && result.Executed)
        {
            cache.Add(operation.Options.Schema!, operation.Options.Query!, operation.Options.Document!);
            operation.Options.ValidationRules = rules.EveryTime;
            operation.IsKnown = true;
        }

        if (operation.Meter is { Wish: not CostWish.None, Cost: { } cost })
        {
            result.Extensions ??= [];
            result.Extensions["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost };
        }

        return result;
    }

    /// <summary>Records what the operation was shown of what is confidential, before its answer goes out; the reason why the answer may not go out otherwise.</summary>
    private async Task<QueryError?> RecordAsync(ExecutionOptions operation)
    {
        if (RequestState.In(operation.UserContext) is not { Confidential.IsFresh: true } state)
            return null;
        try
        {
            var recorder = reads ?? throw new InvalidOperationException("Nothing records who is shown confidential data.");
            var name = operation.OperationName ?? operation.Document?.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()?.Name?.StringValue;
            await recorder.RecordAsync(state.Caller, state.Confidential.Take(), name, faults.RequestId);
            return null;
        }
        catch (Exception e)
        {
            faults.Record(e);
            return new QueryError(ErrorCodes.AccessNotRecorded, "It could not be recorded that you are shown confidential data, so it is not shown. Try again later.");
        }
    }

    private ExecutionError? Parse(string text, out GraphQLDocument? document)
    {
        document = null;
        if (TokenScan.Check(text, options.Value) is { } tooLarge)
            return tooLarge;
        try
        {
            // Twice the brackets and some more is what the parser counts; the scan has bounded those already.
            document = Parser.Parse(text, new ParserOptions
            {
                Ignore = IgnoreOptions.Comments,
                MaxDepth = (4 * options.Value.MaxNesting) + 64,
            });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            return new SyntaxError(e);
        }

        return DocumentLimits.Check(document, options.Value);
    }

    /// <summary>What an operation is; null when it cannot be found, which is the engine's to report.</summary>
    private static OperationType? KindOf(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        return (name is null ? operations.FirstOrDefault() : operations.FirstOrDefault(o => o.Name?.Value == name))?.Operation;
    }

    /// <summary>Refuses what cannot be answered here.</summary>
    private static void RequireServed(OperationType? kind, bool isLive, bool readOnly)
    {
        if (kind == OperationType.Subscription && !isLive)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest,
                ErrorCodes.SubscriptionNotServed,
                "A subscription has many answers. Ask over a WebSocket (graphql-transport-ws), or for an event stream (Accept: text/event-stream).");
        }

        if (readOnly && kind == OperationType.Mutation)
        {
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "A mutation cannot be sent by GET. Send it by POST.")
            {
                Allow = HttpMethods.Post,
            };
        }
    }
}
