using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Access;

/// <summary>
/// Which tokens of an OpenID Connect issuer are taken and what they mean, in the configuration section <c>Mass:Access:Tokens</c>. Issuers, audiences and keys of <c>Authentication:Schemes:Bearer</c>, where
/// <c>dotnet user-jwts</c> writes them, are taken as well. Without either no token is taken.
/// </summary>
internal sealed class TokenOptions
{
    public const string Section = "Mass:Access:Tokens";

    /// <summary>Most characters of a token: more than any issuer needs, and less than what a server reads of a header.</summary>
    public const int MaxCharacters = 16_000;

    /// <summary>
    /// The address of the OpenID Connect issuer whose tokens are taken (default none), such as <c>https://login.example.org/realms/mass</c>. Its keys are read from <c>/.well-known/openid-configuration</c> below it, over
    /// HTTPS unless it is on this machine, again each hour, and when a token is signed with a key that is not known.
    /// </summary>
    public string Authority { get; set; } = "";

    /// <summary>Names of the issuer other than the one that its discovery document has (default none), for one that signs with the same keys under several.</summary>
    public IList<string> Issuers { get; } = [];

    /// <summary>For whom tokens have to be (default none): the name, or names, by which the issuer knows this gateway. Tokens for anyone else are refused.</summary>
    public IList<string> Audiences { get; } = [];

    /// <summary>
    /// How tokens may be signed (default none: then RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 and ES512 are taken). HS256 is taken only where a key for it stands in <c>Authentication:Schemes:Bearer</c>, and for
    /// the issuers that stand there.
    /// </summary>
    public IList<string> Algorithms { get; } = [];

    /// <summary>How much the clocks of the issuer and of this machine may differ (default 00:00:30).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The claim with the roles (default mass_roles): a list or a text with spaces, of <c>association:role</c>, or <c>*:role</c> for every association. What is no role gives none, and is logged once.</summary>
    [Required(ErrorMessage = "names no claim. Give its name, or leave the setting out.")]
    public string RolesClaim { get; set; } = "mass_roles";

    /// <summary>The claim that says who the caller is in an association's records (default mass_person): <c>association:id</c>, a list or a text with spaces when there are several.</summary>
    [Required(ErrorMessage = "names no claim. Give its name, or leave the setting out.")]
    public string PersonClaim { get; set; } = "mass_person";

    /// <summary>The claim with the caller's name (default name). Where it is missing, <c>preferred_username</c> and then <c>sub</c> serve.</summary>
    [Required(ErrorMessage = "names no claim. Give its name, or leave the setting out.")]
    public string NameClaim { get; set; } = "name";

    /// <summary>The claim with what the caller let the program do that asks (default scope): a list or a text with spaces.</summary>
    [Required(ErrorMessage = "names no claim. Give its name, or leave the setting out.")]
    public string ScopeClaim { get; set; } = "scope";

    /// <summary>What has to be in the claim of <see cref="ScopeClaim"/> for a token to be good for writing (default mass.write). Others read with their roles and write nothing.</summary>
    [Required(ErrorMessage = "names no scope. Give its name, or leave the setting out.")]
    public string WriteScope { get; set; } = "mass.write";

    /// <summary>
    /// Whether a caller whose token has an <c>email</c> that its issuer has verified (<c>email_verified</c>) is the one person with that address in the records of each association where it has a role (default no). Turn it on only when
    /// the association trusts the issuer with that: who controls the address is the person.
    /// </summary>
    public bool MatchPersonByEmail { get; set; }

    /// <summary>Whether an address is one from which keys may be read: over HTTPS, or on this machine.</summary>
    public static bool IsSafe(string authority) => Uri.TryCreate(authority, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <summary>What cannot be right, each with the name of its setting.</summary>
    public IEnumerable<ValidationResult> Validate()
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), found, validateAllProperties: true);
        foreach (var wrong in found)
        {
            yield return new ValidationResult(wrong.ErrorMessage, [.. wrong.MemberNames.Select(name => $"{nameof(AccessOptions.Tokens)}:{name}")]);
        }

        if (Authority.Length > 0 && !IsSafe(Authority))
        {
            yield return Wrong(nameof(Authority), $"is \"{Authority}\". Give the address of an issuer that begins with https://; http:// is for one on this machine.");
        }

        if (Authority.Length > 0 && Audiences.Count == 0)
        {
            yield return Wrong(nameof(Audiences), "is empty, and so the tokens of Authority could be meant for anyone. Give the name by which the issuer knows this gateway.");
        }

        if (Issuers.Count > 0 && Authority.Length == 0)
        {
            yield return Wrong(nameof(Issuers), "needs an Authority whose keys they sign with. Give it, or leave Issuers out.");
        }

        foreach (var algorithm in Algorithms.Except(SigningAlgorithms.All, StringComparer.Ordinal))
        {
            yield return Wrong(nameof(Algorithms), $"has \"{algorithm}\". The algorithms are {string.Join(", ", SigningAlgorithms.All)}.");
        }
    }

    private static ValidationResult Wrong(string name, string message) => new(message, [$"{nameof(AccessOptions.Tokens)}:{name}"]);
}
