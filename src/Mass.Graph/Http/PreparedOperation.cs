using GraphQL;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Http;

/// <summary>An operation whose document was read. <see cref="IsKnown"/> tells whether the document was found valid before.</summary>
internal sealed class PreparedOperation(bool isKnown, OperationMeter meter, ExecutionOptions options, CancellationToken requestAborted)
{
    public ExecutionOptions Options { get; } = options;

    public OperationMeter Meter => meter;

    public CancellationToken RequestAborted => requestAborted;

    public bool IsKnown { get; set; } = isKnown;

    /// <summary>The operation of the document that is meant; null when there is none.</summary>
    public GraphQLOperationDefinition? Definition { get; init; }

    /// <summary>Whether it is answered again and again.</summary>
    public bool IsSubscription => Definition?.Operation == OperationType.Subscription;
}
