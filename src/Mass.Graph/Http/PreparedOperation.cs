using GraphQL;

namespace Mass.Graph.Http;

/// <summary>An operation whose document was read. <see cref="IsKnown"/> tells whether the document was found valid before.</summary>
internal sealed class PreparedOperation(bool isKnown, ExecutionOptions options)
{
    public ExecutionOptions Options { get; } = options;

    public bool IsKnown { get; set; } = isKnown;
}
