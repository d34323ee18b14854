using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>Turns the credential of a request into its caller.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys, IOptions<AccessOptions> access)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        try
        {
            return CredentialReader.Read(Request, access.Value.KeyInQuery) switch
            {
                null => AuthenticateResult.NoResult(),
                var presented when keys.NameOf(presented) is { } name => AuthenticateResult.Success(Ticket(name)),
                _ => AuthenticateResult.Fail(new CredentialRefusedException(
                    false, "The credential is not known here. Send a key of this server, or none to ask as anyone may.")),
            };
        }
        catch (CredentialRefusedException refusal)
        {
            return AuthenticateResult.Fail(refusal);
        }
    }

    private static AuthenticationTicket Ticket(string name) =>
        new(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], SchemeName)), SchemeName);
}
