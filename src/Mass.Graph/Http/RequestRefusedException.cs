namespace Mass.Graph.Http;

/// <summary>A request that never becomes an operation. The message says what is wrong, where, and how to mend it.</summary>
internal sealed class RequestRefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>The methods that the path takes, for a refused method.</summary>
    public string? Allow { get; init; }

    /// <summary>How to present a credential, for a request that has presented one which is not known.</summary>
    public string? Challenge { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}
