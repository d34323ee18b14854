namespace Mass.Graph.Access.Credentials;

/// <summary>Why a credential is not taken.</summary>
internal enum CredentialFault
{
    /// <summary>It is not good here.</summary>
    Refused,

    /// <summary>The request presents several, which is wrong whoever sends it.</summary>
    Ambiguous,

    /// <summary>It may be good, and cannot be checked now: who issued it does not answer.</summary>
    Unchecked,
}
