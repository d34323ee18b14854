using System.Security.Claims;

namespace Mass.Graph.Access;

/// <summary>Who asks.</summary>
internal sealed record Caller
{
    /// <summary>Someone of whom nothing is known.</summary>
    public static Caller Anyone { get; } = new() { Id = "", Name = "", Grants = [] };

    /// <summary>Someone of whom nothing is known, as ASP.NET Core carries it.</summary>
    public static ClaimsPrincipal Nobody { get; } = new(new ClaimsIdentity());

    /// <summary>What stays the same for the same caller: the issuer and subject of a token, or the name of a key; empty for anyone.</summary>
    public required string Id { get; init; }

    /// <summary>What the caller is called, in the history too.</summary>
    public required string Name { get; init; }

    /// <summary>The roles.</summary>
    public required IReadOnlyList<Grant> Grants { get; init; }

    /// <summary>Whether the credential is good for writing; one that only reads has the roles' sight and none of their acts.</summary>
    public bool MayWrite { get; init; }

    /// <summary>When the credential ends; null when it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public bool IsAnyone => Id.Length == 0;

    /// <summary>Whether a token said who asks, and no key: the id has the issuer and the subject, with a # between them.</summary>
    public bool IsOfToken => Id.Contains('#', StringComparison.Ordinal);

    /// <summary>The caller that a request was found to be of.</summary>
    public static Caller Of(ClaimsPrincipal? user)
    {
        if (ReferenceEquals(user, Nobody))
        {
            return Anyone;
        }

        foreach (var identity in user?.Identities ?? [])
        {
            if (identity is CallerIdentity known)
            {
                return known.Caller;
            }
        }

        return Anyone;
    }

    /// <summary>The caller as ASP.NET Core carries it.</summary>
    public ClaimsPrincipal AsPrincipal(string scheme) => new(new CallerIdentity(this, scheme));

    private sealed class CallerIdentity(Caller caller, string scheme) : ClaimsIdentity([new Claim(ClaimTypes.Name, caller.Name)], scheme)
    {
        public Caller Caller => caller;
    }
}
