namespace Mass.Graph.Access.Credentials;

/// <summary>What a request presents to say who asks.</summary>
/// <param name="Text">The key or token itself.</param>
/// <param name="IsBearer">Whether it came as a bearer token, which is the only way for those that an issuer signs.</param>
internal readonly record struct Credential(string Text, bool IsBearer)
{
    /// <summary>Whether it looks like a JSON Web Token, well-formed or not: its header is JSON in Base64, and dots part it. Keys that are made here begin otherwise.</summary>
    public bool IsToken => Text.StartsWith("eyJ", StringComparison.Ordinal) && Text.Contains('.', StringComparison.Ordinal);
}
