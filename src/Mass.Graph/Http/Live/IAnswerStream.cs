using GraphQL;

namespace Mass.Graph.Http.Live;

/// <summary>The way back to a client for all answers of one operation.</summary>
internal interface IAnswerStream
{
    /// <summary>Says that a subscription has begun: from now on nothing is missed.</summary>
    Task OpenAsync();

    /// <summary>Gives an answer, after which others may follow.</summary>
    Task NextAsync(ExecutionResult result);

    /// <summary>Says that no more follows.</summary>
    Task CompleteAsync();

    /// <summary>Says why no more follows.</summary>
    Task RefuseAsync(ExecutionErrors reason);

    /// <summary>Says why the request is not taken.</summary>
    Task RefuseAsync(RequestRefusedException refusal);
}
