using System.ComponentModel.DataAnnotations;
using System.Net;
using Mass.Graph.Access.Credentials;

namespace Mass.Graph.Access;

/// <summary>
/// Who may ask, in the configuration section <c>Mass:Access</c>. A value that cannot be right, or a key that is not here, stops the start.
/// </summary>
internal sealed class AccessOptions : IValidatableObject
{
    public const string Section = "Mass:Access";

    /// <summary>
    /// Keys by which callers identify themselves (default none), each with a <c>Name</c> and the <c>Sha256</c> of the key in hexadecimal, which the command <c>hash-key</c> makes; and, if it is to do more than anyone may, its
    /// <c>Grants</c>, a list of <c>association:role</c> or <c>association:role:person</c>, <c>MayWrite</c> (<c>true</c> when it is good for writing), and <c>ExpiresAt</c>, when it ends. The command <c>key make</c> keeps keys in the database instead.
    /// </summary>
    public IList<ApiKeyOptions> ApiKeys { get; } = [];

    /// <summary>
    /// Whether a key may stand in the URL as <c>?apiKey=</c> (default no), for tools that can send nothing else. The gateway takes it out before anything is logged; proxies
    /// and browsers remember URLs all the same.
    /// </summary>
    public bool KeyInQuery { get; set; }

    /// <summary>
    /// Addresses or networks, such as <c>10.0.0.7</c> or <c>10.0.0.0/24</c>, of the proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed (default none). Behind a proxy that is not
    /// here, all callers without a key share one limit.
    /// </summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Which tokens are taken, and what they mean.</summary>
    public TokenOptions Tokens { get; } = new();

    public static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var proxy in KnownProxies.Where(proxy => Network(proxy) is null))
            yield return new ValidationResult($"\"{proxy}\" is no address and no network. Write one such as 10.0.0.7 or 10.0.0.0/24.", [nameof(KnownProxies)]);

        foreach (var key in ApiKeys)
        {
            if (string.IsNullOrWhiteSpace(key.Name))
                yield return new ValidationResult("A key has no Name. Give it one by which the log and the limits know its caller.", [nameof(ApiKeys)]);
            else if (!KeyName.IsGood(key.Name))
                yield return new ValidationResult($"\"{key.Name}\" is no name for a key. {KeyName.Rule}", [nameof(ApiKeys)]);
            if (key.Sha256 is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigit))
                yield return new ValidationResult($"The Sha256 of the key \"{key.Name}\" is no SHA-256 in hexadecimal, which has 64 digits. Make it with the command hash-key.", [nameof(ApiKeys)]);
            foreach (var wrong in key.Grants.Select(text => GrantText.Parse(text, out var wrong) is null ? wrong : null).OfType<string>())
                yield return new ValidationResult($"The Grants of the key \"{key.Name}\": {wrong}", [nameof(ApiKeys)]);
        }

        foreach (var name in ApiKeys.GroupBy(key => key.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return new ValidationResult($"{name.Count()} keys are named \"{name.Key}\". Give each a name of its own.", [nameof(ApiKeys)]);
        foreach (var hash in ApiKeys.GroupBy(key => key.Sha256, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new ValidationResult($"The keys {string.Join(" and ", hash.Select(key => $"\"{key.Name}\""))} are one key. Make a key for each.", [nameof(ApiKeys)]);
        foreach (var wrong in Tokens.Validate())
            yield return wrong;
    }
}

/// <summary>A key by which a caller identifies itself.</summary>
internal sealed class ApiKeyOptions
{
    /// <summary>What the caller is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>The SHA-256 of the key, in hexadecimal.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>The roles that it gives, as <see cref="GrantText"/> writes them; without any, its caller sees what anyone may.</summary>
    public IList<string> Grants { get; } = [];

    /// <summary>Whether it is good for writing; if not, its caller reads with the roles and writes nothing.</summary>
    public bool MayWrite { get; set; }

    /// <summary>When it ends; null when it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }
}
