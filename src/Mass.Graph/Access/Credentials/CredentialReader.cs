using System.Text;

namespace Mass.Graph.Access.Credentials;

/// <summary>
/// Reads the one credential of a request, whatever carries it: <c>Authorization: Bearer</c>, <c>Authorization: ApiKey</c>, <c>Authorization: Basic</c> (any user, the key as the password), <c>X-Api-Key</c>,
/// or <c>?apiKey=</c>. Tools differ in what they can send, and mean the same.
/// </summary>
internal static class CredentialReader
{
    public const string KeyHeader = "X-Api-Key";

    /// <returns>The credential; null when the request presents none.</returns>
    /// <exception cref="CredentialRefusedException">What it presents is unreadable, or it presents two different ones.</exception>
    public static string? Read(HttpRequest request, bool keyInQuery)
    {
        List<string> presented =
        [
            .. request.Headers.Authorization.Select(value => Authorization(value ?? "")),
            .. request.Headers[KeyHeader].Select(value => Given(value, KeyHeader)),
            .. InQuery(request, keyInQuery),
        ];
        return presented.Distinct(StringComparer.Ordinal).Count() > 1
            ? throw new CredentialRefusedException(true, "The request presents two different credentials. Send one.")
            : presented.FirstOrDefault();
    }

    private static string Authorization(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var (scheme, rest) = space < 0 ? (value, "") : (value[..space], value[(space + 1)..].Trim());
        if (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || scheme.Equals("ApiKey", StringComparison.OrdinalIgnoreCase))
            return Given(rest, "Authorization");
        if (scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
            return Given(Password(rest), "password of Authorization: Basic");
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

    private static IEnumerable<string> InQuery(HttpRequest request, bool keyInQuery) => request.HttpContext.Features.Get<QueryKey>() switch
    {
        null => [],
        _ when !keyInQuery => throw Unreadable($"A key in the URL is not taken by this server. Send it in the header {KeyHeader}."),
        var key => key.Values.Select(value => Given(value, QueryKey.Parameter)),
    };

    private static string Given(string? value, string where) =>
        string.IsNullOrWhiteSpace(value) ? throw Unreadable($"The {where} is empty. Send the key, or leave it out to ask as anyone may.") : value.Trim();

    private static CredentialRefusedException Unreadable(string message) => new(false, message);
}
