namespace Mass.Graph.Access.Credentials;

/// <summary>A request whose credential cannot be taken. It never becomes the request of somebody unknown.</summary>
/// <param name="isAmbiguous">Whether the request presents several, which is wrong whoever sends it.</param>
/// <param name="message">What is wrong and how to mend it. It never holds the credential.</param>
internal sealed class CredentialRefusedException(bool isAmbiguous, string message) : Exception(message)
{
    public bool IsAmbiguous => isAmbiguous;
}
