using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Mass.Graph.Access.Credentials;

/// <summary>Reads from the claims of a valid token who its caller is and what roles they have.</summary>
internal sealed partial class TokenClaims(IOptions<AccessOptions> access, PeopleByEmail people, ILogger<TokenClaims> log)
{
    private const int LongestName = 200;
    private const int MostGrants = 1_000;
    private const int MostRemembered = 100;
    private readonly ConcurrentDictionary<string, bool> ignored = new(StringComparer.Ordinal);

    private TokenOptions Options => access.Value.Tokens;

    public Caller CallerOf(JsonWebToken token) => new()
    {
        Id = $"{token.Issuer}#{token.Subject}",
        Name = NameOf(token),
        Grants = GrantsOf(token),
        MayWrite = Words(token, Options.ScopeClaim).Contains(Options.WriteScope),
        ExpiresAt = new DateTimeOffset(token.ValidTo, TimeSpan.Zero),
    };

    private static IEnumerable<string> Words(JsonWebToken token, string claim) => token.Claims
        .Where(each => each.Type == claim && each.ValueType != ClaimValueTypes.Boolean)
        .SelectMany(each => each.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string? Text(JsonWebToken token, string claim) => token.Claims.FirstOrDefault(each => each.Type == claim && each.Value.Length > 0)?.Value;

    /// <summary>The name goes into the history and into logs, so it is one line.</summary>
    private string NameOf(JsonWebToken token)
    {
        var name = Text(token, Options.NameClaim) ?? Text(token, "preferred_username") ?? token.Subject;
        var line = new string([.. name.Where(letter => !char.IsControl(letter)).Take(LongestName)]).Trim();
        return line.Length > 0 ? line : "?";
    }

    private List<Grant> GrantsOf(JsonWebToken token)
    {
        var roles = new List<Grant>();
        foreach (var word in Words(token, Options.RolesClaim).Take(MostGrants))
        {
            if (GrantText.TryParse(word, out var grant) && grant.PersonId is null)
            {
                roles.Add(grant);
            }
            else if (ignored.Count < MostRemembered && ignored.TryAdd(word, true))
            {
                LogIgnored(log, new string([.. word.Where(letter => !char.IsControl(letter)).Take(LongestName)]), Options.RolesClaim);
            }
        }

        // Who a person is counts in the association whose records they are in, also for a role in every association.
        var known = PeopleOf(token, roles);
        return [.. roles
            .Concat(roles.Where(role => role.Association is null).SelectMany(role => known.Keys.Select(slug => role with { Association = slug })))
            .Select(role => role.Association is { } slug && known.TryGetValue(slug, out var person) ? role with { PersonId = person } : role)
            .Distinct()];
    }

    private Dictionary<string, Guid> PeopleOf(JsonWebToken token, List<Grant> roles)
    {
        var known = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var word in Words(token, Options.PersonClaim).Take(MostGrants))
        {
            if (word.Split(':') is [{ Length: > 0 } slug, var id] && Guid.TryParseExact(id, "D", out var person))
            {
                known.TryAdd(slug, person);
            }
        }

        if (Options.MatchPersonByEmail && Text(token, "email") is { } email && token.Claims.Any(each => each is { Type: "email_verified", Value: "true" or "True", ValueType: ClaimValueTypes.Boolean }))
        {
            foreach (var (slug, person) in people.With(email).Where(each => roles.Any(role => role.Association is null || role.Association == each.Association)))
            {
                known.TryAdd(slug, person);
            }
        }

        return known;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A token has \"{Value}\" in its claim {Claim}, which is no role in an association; it gives none. This is said once.")]
    private static partial void LogIgnored(ILogger log, string value, string claim);
}
