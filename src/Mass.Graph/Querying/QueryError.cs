using GraphQL;

namespace Mass.Graph.Querying;

/// <summary>An error that the client can act on: a stable code and a sentence.</summary>
internal sealed class QueryError : ExecutionError
{
    public QueryError(string code, string message, IReadOnlyDictionary<string, object?>? details = null)
        : base(message)
    {
        Code = code;
        if (details is not null)
        {
            Extensions = details.ToDictionary(StringComparer.Ordinal);
        }
    }
}
