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
    IServiceProvider services,
    AccessErrors access,
    ICompiledAnswers compiled,
    IOptions<GraphOptions> options,
    IConfidentialReads? reads = null)
{
    /// <summary>The answers of a snapshot are synchronous, so running fields in parallel would only cost.</summary>
    public static readonly IExecutionStrategySelector Serial = new DefaultExecutionStrategySelector(
    [
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Query),
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Mutation),

        // Each event of a subscription is an operation of its own.
        new ExecutionStrategyRegistration(SerialExecutionStrategy.Instance, OperationType.Subscription),
    ]);

    private static readonly DocumentValidator s_validator = new();

    // Made once: it is handed on with each operation.
    private Func<PreparedOperation, ExecutionOptions>? _optionsOf;
    private readonly DocumentExecuter _engine = new(new GraphQLDocumentBuilder(), s_validator, Serial, []);

    /// <param name="request">What is asked.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="requestId">The id of the request.</param>
    /// <param name="meter">Takes what the operation costs.</param>
    /// <param name="requestAborted">Set when nobody waits for the answer any more.</param>
    public async ValueTask<OperationAnswer> AnswerAsync(
        OperationRequest request, bool readOnly, ClaimsPrincipal caller, string requestId, OperationMeter meter, CancellationToken requestAborted)
    {
        var (operation, error) = Prepare(request, readOnly, caller, requestId, meter, requestAborted);
        if (error is not null)
            return OperationAnswer.Of(new ExecutionResult { Errors = [error] });
        if (!operation!.IsKnown && operation.Definition is { Operation: OperationType.Query } && await ValidateAsync(operation) is { } refused)
            return OperationAnswer.Of(await FinishAsync(operation, refused));
        if (operation.IsKnown && request.IsAnswered?.Invoke(operation.Document) == true)
            return OperationAnswer.Known;
        if (!operation.IsKnown || compiled.TryAnswer(operation) is not { } answer)
            return OperationAnswer.Of(await ExecuteAsync(operation));
        if (await RecordAsync(operation) is not { } unrecorded)
            return answer;
        answer.Dispose();
        return OperationAnswer.Of(new ExecutionResult { Executed = true, Errors = [unrecorded] });
    }

    /// <summary>Reads the document of a request: an operation that can be executed, or the reason why it cannot.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="requestId">The id of the request.</param>
    /// <param name="meter">Takes what the operation costs.</param>
    /// <param name="requestAborted">Set when nobody waits for the answer any more.</param>
    public (PreparedOperation? Operation, ExecutionError? Error) Prepare(
        OperationRequest request, bool readOnly, ClaimsPrincipal caller, string requestId, OperationMeter meter, CancellationToken requestAborted)
    {
        var userContext = request.UserContext ?? runtime.BeginRequest(Caller.Of(caller));
        if (RequestState.In(userContext) is { } state)
            state.RequestId = requestId;
        var schema = runtime.SchemaFor(GraphRuntime.AudienceOf(userContext));
        var known = request.Kept ?? request.LastValues?.In(schema)?.Document ?? cache.Find(schema, request.Document);
        var document = known;
        if (document is null && Parse(request.Document, out document) is { } error)
            return (null, error);
        var definition = OperationOf(document!, request.OperationName);
        var kind = definition?.Operation;
        RequireServed(kind, request.IsLive, readOnly);

        // There is nothing to write for who may write nothing: the schema of such callers has no mutations at all.
        if (kind == OperationType.Mutation && schema.Mutation is null && runtime.SchemaFor(Audience.Whole).Mutation is not null)
            return (null, AccessErrors.Refusal("Writing", "members, those who give confidential support, and staff", Caller.Of(caller)));

        return (new PreparedOperation(request, schema, document!, caller, userContext, meter, _optionsOf ??= OptionsOf, requestAborted)
        {
            IsKnown = known is not null,
            Definition = definition,
        }, null);
    }

    private ExecutionOptions OptionsOf(PreparedOperation operation)
    {
        operation.Meter.Into(operation.UserContext);
        return new ExecutionOptions
        {
            Schema = operation.Schema,
            Query = operation.Request.Document,
            Document = operation.Document,
            OperationName = operation.Request.OperationName,
            Variables = operation.Request.Variables,
            Extensions = operation.Request.Extensions,
            UserContext = operation.UserContext,
            User = operation.User,
            RequestServices = services,
            Timeout = options.Value.Timeout,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
            ValidationRules = operation.IsKnown ? rules.EveryTime : rules.First,
            UnhandledExceptionDelegate = faults.RecordAsync,
        };
    }

    /// <summary>Executes an operation.</summary>
    public Task<ExecutionResult> ExecuteAsync(PreparedOperation operation) => ExecuteAsync(operation, _engine);

    /// <summary>Executes an operation, which may be done more than once.</summary>
    public async Task<ExecutionResult> ExecuteAsync(PreparedOperation operation, DocumentExecuter engine)
    {
        using var ending = new OperationEnding(operation.Options.UserContext, operation.RequestAborted);
        operation.Options.CancellationToken = ending.Token;
        return await FinishAsync(operation, await ending.AtLatestAsync(() => engine.ExecuteAsync(operation.Options)));
    }

    /// <summary>Holds an operation of a document that was not seen before against all rules; null when nothing is wrong with it.</summary>
    private async Task<ExecutionResult?> ValidateAsync(PreparedOperation operation)
    {
        try
        {
            var found = await s_validator.ValidateAsync(new ValidationOptions
            {
                Schema = operation.Schema,
                Document = operation.Document,
                Operation = operation.Definition!,
                Rules = operation.Options.ValidationRules,
                Variables = operation.Request.Variables,
                Extensions = operation.Request.Extensions,
                UserContext = operation.UserContext,
                RequestServices = services,
                User = operation.User,
                CancellationToken = operation.RequestAborted,
            });
            if (!found.IsValid)
                return new ExecutionResult { Errors = found.Errors };
            Remember(operation);
            return null;
        }
        catch (ExecutionError)
        {
            // What an argument's own check says is told by the executor, with its place in the document.
            return null;
        }
    }

    private async Task<ExecutionResult> FinishAsync(PreparedOperation operation, ExecutionResult result)
    {
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
        if (await RecordAsync(operation) is { } unrecorded)
            return new ExecutionResult { Executed = true, Errors = [unrecorded] };

        // Executed means that the whole document was found valid; a bad variable says nothing about it.
        if (!operation.IsKnown && result.Executed)
            Remember(operation);

        CostWishes.Tell(result, operation.Meter);
        return result;
    }

    /// <summary>Keeps a document that was found valid.</summary>
    private void Remember(PreparedOperation operation)
    {
        cache.Add(operation.Schema, operation.Request.Document, operation.Document);
        operation.Options.ValidationRules = rules.EveryTime;
        operation.IsKnown = true;
    }

    /// <summary>Records what the operation was shown of what is confidential, before its answer goes out; the reason why the answer may not go out otherwise.</summary>
    private async Task<QueryError?> RecordAsync(PreparedOperation operation)
    {
        if (RequestState.In(operation.UserContext) is not { HasShown: true } state)
            return null;
        try
        {
            var recorder = reads ?? throw new InvalidOperationException("Nothing records who is shown confidential data.");
            var name = operation.Request.OperationName ?? operation.Document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()?.Name?.StringValue;
            await recorder.RecordAsync(state.Caller, state.Confidential.Take(), name, state.RequestId);
            return null;
        }
        catch (Exception e)
        {
            faults.Record(e, state.RequestId);
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

    /// <summary>The operation that is meant; null when it cannot be found, which is the executor's to report. Of several of which none is named it is the first, which the executor refuses.</summary>
    private static GraphQLOperationDefinition? OperationOf(GraphQLDocument document, string? name)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation && (string.IsNullOrEmpty(name) || operation.Name?.Value == name))
                return operation;
        }

        return null;
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
