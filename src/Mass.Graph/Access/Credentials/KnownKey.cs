namespace Mass.Graph.Access.Credentials;

/// <summary>A key that a caller may identify itself with, or could before it was revoked.</summary>
/// <param name="Name">The name of the caller.</param>
/// <param name="Hash">The SHA-256 of the key.</param>
/// <param name="Grants">The roles that it gives.</param>
/// <param name="MayWrite">Whether it is good for writing.</param>
/// <param name="ExpiresAt">When it ends; null when it does not.</param>
/// <param name="RevokedAt">When it was revoked; null when it was not.</param>
internal sealed record KnownKey(string Name, byte[] Hash, IReadOnlyList<Grant> Grants, bool MayWrite, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt = null)
{
    /// <summary>The caller who presents it. The id is the name: no token has such a one, for theirs have a #.</summary>
    public Caller Caller => new() { Id = Name, Name = Name, Grants = Grants, MayWrite = MayWrite, ExpiresAt = ExpiresAt };
}
