using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Http;

/// <summary>An operation whose document was read.</summary>
/// <param name="request">What is asked.</param>
/// <param name="schema">The schema of the caller.</param>
/// <param name="document">The document.</param>
/// <param name="user">Who asks.</param>
/// <param name="userContext">What the operation reads from.</param>
/// <param name="meter">Takes what it costs.</param>
/// <param name="executor">Makes what the executor has to know of it, when it is the one to answer.</param>
/// <param name="requestAborted">Set when nobody waits for the answer any more.</param>
internal sealed class PreparedOperation(
    OperationRequest request,
    ISchema schema,
    GraphQLDocument document,
    ClaimsPrincipal user,
    IDictionary<string, object?> userContext,
    OperationMeter meter,
    Func<PreparedOperation, ExecutionOptions> executor,
    CancellationToken requestAborted)
{
    private ExecutionOptions? _options;

    public OperationRequest Request => request;

    public ISchema Schema => schema;

    public GraphQLDocument Document => document;

    public ClaimsPrincipal User => user;

    public IDictionary<string, object?> UserContext => userContext;

    public OperationMeter Meter => meter;

    public CancellationToken RequestAborted => requestAborted;

    /// <summary>What the executor is told of it.</summary>
    public ExecutionOptions Options => _options ??= executor(this);

    /// <summary>Whether the document was found valid before.</summary>
    public bool IsKnown { get; set; }

    /// <summary>The operation of the document that is meant; null when there is none.</summary>
    public GraphQLOperationDefinition? Definition { get; init; }

    /// <summary>Whether it is answered again and again.</summary>
    public bool IsSubscription => Definition?.Operation == OperationType.Subscription;
}
