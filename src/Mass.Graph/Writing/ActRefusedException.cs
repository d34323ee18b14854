namespace Mass.Graph.Writing;

/// <summary>Why an act was not done, beside the rules of the domain.</summary>
internal sealed class ActRefusedException(ActRefusal refusal, string message, Exception? cause = null) : Exception(message, cause)
{
    public ActRefusal Refusal => refusal;
}

/// <summary>The kinds of reasons why an act was not done.</summary>
internal enum ActRefusal
{
    /// <summary>The key was used for another act or another input.</summary>
    KeyReused,

    /// <summary>More writes wait than may.</summary>
    TooManyWaiting,

    /// <summary>The database cannot be written now.</summary>
    CannotBeSaved,
}
