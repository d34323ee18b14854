using System.Text;

namespace Mass.Graph.Access.Credentials;

/// <summary>
/// Reads the one credential of a request, whatever carries it: <c>Authorization: Bearer</c> (a key or a token), <c>Authorization: ApiKey</c>, <c>Authorization: Basic</c> (any user, the key as the password), <c>X-Api-Key</c>,
/// or <c>?apiKey=</c>. Tools differ in what they can send, and mean the same.
/// </summary>
internal static class CredentialReader
{
    public const string KeyHeader = "X-Api-Key";

    /// <summary>Whether a request presents anything that may be a credential; most present none, and need no check of it.</summary>
    public static bool IsPresented(HttpContext http) =>
        http.Request.Headers.Authorization.Count > 0 || http.Request.Headers[KeyHeader].Count > 0 || http.Features.Get<QueryKey>() is not null;

    /// <returns>The credential; null when the request presents none.</returns>
    /// <exception cref="CredentialRefusedException">What it presents is unreadable, or it presents two different ones.</exception>
    public static Credential? Read(HttpRequest request, bool keyInQuery)
    {
        List<Credential> presented =
        [
            .. request.Headers.Authorization.Select(value => Authorization(value ?? "")),
            .. request.Headers[KeyHeader].Select(value => new Credential(Given(value, KeyHeader), IsBearer: false)),
            .. InQuery(request, keyInQuery),
        ];
        return presented.DistinctBy(each => each.Text, StringComparer.Ordinal).Count() > 1
            ? throw new CredentialRefusedException("The request presents two different credentials. Send one.", CredentialFault.Ambiguous)
            : presented.Select(each => (Credential?)each).FirstOrDefault();
    }

    private static Credential Authorization(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var (scheme, rest) = space < 0 ? (value, "") : (value[..space], value[(space + 1)..].Trim());
        var isBearer = scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase);
        if (isBearer || scheme.Equals("ApiKey", StringComparison.OrdinalIgnoreCase))
            return new(Given(rest, "Authorization"), isBearer);
        if (scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
            return new(Given(Password(rest), "password of Authorization: Basic"), IsBearer: false);
        throw Unreadable("The scheme of Authorization is none that is taken here. Send Bearer, ApiKey or Basic.");
    }

    private static string Password(string basic)
    {
        var bytes = new byte[basic.Length];
        if (!Convert.TryFromBase64String(basic, bytes, out var length))
            throw Unreadable("Authorization: Basic is no Base64. Send the Base64 of user:key; the user may be anything.");
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? throw Unreadable("Authorization: Basic has no colon. Send the Base64 of user:key; the user may be anything.")
            : text[(colon + 1)..];
    }

    private static IEnumerable<Credential> InQuery(HttpRequest request, bool keyInQuery) => request.HttpContext.Features.Get<QueryKey>() switch
    {
        null => [],
        _ when !keyInQuery => throw Unreadable($"A key in the URL is not taken by this server. Send it in the header {KeyHeader}."),
        var key => key.Values.Select(value => new Credential(Given(value, QueryKey.Parameter), IsBearer: false)),
    };

    private static string Given(string? value, string where) =>
        string.IsNullOrWhiteSpace(value) ? throw Unreadable($"The {where} is empty. Send the key, or leave it out to ask as anyone may.") : value.Trim();

    private static CredentialRefusedException Unreadable(string message) => new(message);
}
