using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Mass.Graph.Access.Credentials;

/// <summary>Says which check a token has failed, and how to mend it. It tells nothing of the keys, and of the token nothing but times.</summary>
internal static class TokenFaults
{
    public const string Unreadable = "The token cannot be read. Send it whole: header, claims and signature, with dots between them.";
    public const string OtherKey = "The token is signed with the key of another issuer than it names.";
    private const string Signature = "The signature of the token is not right: it was changed on its way, or signed with a key that its issuer has not published.";

    /// <param name="failure">What the check said; null when it said nothing.</param>
    /// <param name="token">What the token says of itself, which nothing has proven.</param>
    /// <param name="wanted">What it has to be.</param>
    public static string Of(Exception? failure, JsonWebToken token, TokenValidationParameters wanted) => failure switch
    {
        // Found first whatever comes first: the signature is checked before anything else, and who sends such a token is told why it never can be good.
        _ when token.Alg is null or "" or "none" => "The token is not signed. Get a signed one from its issuer.",
        _ when !wanted.ValidAlgorithms.Contains(token.Alg) => $"The token is signed in a way that is not taken here. Taken are {string.Join(", ", wanted.ValidAlgorithms)}.",
        SecurityTokenExpiredException expired => string.Create(CultureInfo.InvariantCulture, $"The token expired at {expired.Expires:yyyy-MM-dd'T'HH:mm:ss'Z'}. Get a new one."),
        SecurityTokenNotYetValidException early => string.Create(
            CultureInfo.InvariantCulture, $"The token is not valid before {early.NotBefore:yyyy-MM-dd'T'HH:mm:ss'Z'}. Wait, or set the clock that it was made by."),
        SecurityTokenNoExpirationException => "The token never ends: it has no exp. Get one that does.",
        SecurityTokenInvalidLifetimeException => "The token ends before it begins. Get a new one.",
        SecurityTokenInvalidAudienceException => $"The token is for someone else. Ask its issuer for one with the audience {string.Join(" or ", wanted.ValidAudiences)}.",
        SecurityTokenInvalidIssuerException => "The token is of an issuer whose tokens are not taken here. Get one from the issuer that the operator of this server names.",
        SecurityTokenInvalidAlgorithmException or SecurityTokenInvalidSignatureException or SecurityTokenInvalidSigningKeyException => Signature,
        SecurityTokenMalformedException or ArgumentException => Unreadable,
        _ => "The token is not good here. Get a new one from its issuer.",
    };
}
