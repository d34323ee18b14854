using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Mass.Graph.Access.Credentials;

/// <summary>Checks tokens of OpenID Connect issuers, and tells whose they are.</summary>
internal sealed partial class Tokens(IOptionsMonitor<JwtBearerOptions> options, IOptions<AccessOptions> access, TokenClaims claims, TimeProvider clock, ILogger<Tokens> log)
{
    private static readonly TimeSpan BetweenWarnings = TimeSpan.FromMinutes(1);
    private long warnedAt;

    private JwtBearerOptions Options => options.Get(JwtBearerDefaults.AuthenticationScheme);

    /// <summary>Whether any token could be good.</summary>
    public static bool AreTaken(JwtBearerOptions options) => options.ConfigurationManager is not null || options.TokenValidationParameters.IssuerSigningKeys?.Any() == true;

    /// <summary>The caller of whom a token is.</summary>
    /// <exception cref="CredentialRefusedException">The token is not good, or cannot be checked now.</exception>
    public async Task<Caller> CallerOfAsync(HttpContext http, string text)
    {
        if (!AreTaken(Options))
        {
            throw new CredentialRefusedException("This server takes no tokens. Send a key of it, or let its operator name an issuer in Mass:Access:Tokens.");
        }

        var presented = new PresentedToken(text);
        var claimed = Read(text);
        var published = IsShared(claimed.Issuer) ? null : await PublishedAsync(http.RequestAborted);
        http.Features.Set(presented);
        var result = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (result.Failure is { } failure || presented.Valid is null)
        {
            throw new CredentialRefusedException(TokenFaults.Of(result.Failure, claimed, Options.TokenValidationParameters));
        }

        var token = presented.Valid;
        RequireItsOwnKey(token, published);
        return token.Subject is { Length: > 0 }
            ? claims.CallerOf(token)
            : throw new CredentialRefusedException("The token names nobody: it has no sub. Get one that has.");
    }

    private static JsonWebToken Read(string text)
    {
        try
        {
            if (text.Length > TokenOptions.MaxCharacters)
            {
                throw new CredentialRefusedException($"The token has {text.Length} characters; at most {TokenOptions.MaxCharacters} are read. Ask its issuer for one with fewer claims.");
            }

            var token = new JsonWebToken(text);
            return token.IsEncrypted ? throw new CredentialRefusedException("The token is encrypted. Get one that is signed only.") : token;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or JsonException)
        {
            throw new CredentialRefusedException(TokenFaults.Unreadable);
        }
    }

    /// <summary>A key proves that the issuer signed whose key it is, and not that another one did.</summary>
    private void RequireItsOwnKey(JsonWebToken token, OpenIdConnectConfiguration? published)
    {
        var isOwn = token.SigningKey is SymmetricSecurityKey
            ? IsShared(token.Issuer)
            : published is not null && (token.Issuer == published.Issuer || access.Value.Tokens.Issuers.Contains(token.Issuer));
        if (!isOwn)
        {
            throw new CredentialRefusedException(TokenFaults.OtherKey);
        }
    }

    /// <summary>Whether an issuer signs with a key of the configuration, as <c>dotnet user-jwts</c> does.</summary>
    private bool IsShared(string issuer) => Options.TokenValidationParameters.IssuerSigningKeys.Any()
        && Options.TokenValidationParameters.ValidIssuers.Contains(issuer) && !access.Value.Tokens.Issuers.Contains(issuer);

    private async Task<OpenIdConnectConfiguration?> PublishedAsync(CancellationToken cancellation)
    {
        if (Options.ConfigurationManager is not { } published)
        {
            return null;
        }

        try
        {
            return await published.GetConfigurationAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Warn(e);
            throw new CredentialRefusedException("The issuer of tokens does not answer, so this one cannot be checked now. Try again soon, or send a key.", CredentialFault.Unchecked);
        }
    }

    /// <summary>Whoever sends tokens while the issuer is away does not fill the log.</summary>
    private void Warn(Exception exception)
    {
        var (last, now) = (Interlocked.Read(ref warnedAt), clock.GetTimestamp());
        if ((last == 0 || clock.GetElapsedTime(last, now) >= BetweenWarnings) && Interlocked.CompareExchange(ref warnedAt, now, last) == last)
        {
            LogAway(log, Options.Authority, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of the issuer {Authority} cannot be read, so no token of it can be checked.")]
    private static partial void LogAway(ILogger log, string? authority, Exception exception);
}
