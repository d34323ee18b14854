namespace Mass.Graph.Access.Credentials;

/// <summary>A request whose credential cannot be taken. It never becomes the request of somebody unknown.</summary>
/// <param name="message">What is wrong and how to mend it. It never holds the credential.</param>
/// <param name="fault">Whose fault it is.</param>
internal sealed class CredentialRefusedException(string message, CredentialFault fault = CredentialFault.Refused) : Exception(message)
{
    public CredentialFault Fault => fault;
}
