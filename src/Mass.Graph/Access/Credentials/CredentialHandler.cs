using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>Turns the credential of a request into its caller: a key is looked up, a token is checked.</summary>
internal sealed class CredentialHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys, Tokens tokens, IOptions<AccessOptions> access)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Mass";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        try
        {
            if (CredentialReader.Read(Request, access.Value.KeyInQuery) is not { } presented)
            {
                return AuthenticateResult.NoResult();
            }

            var caller = presented switch
            {
                { IsToken: false } => keys.CallerOf(presented.Text),
                { IsBearer: true } => await tokens.CallerOfAsync(Context, presented.Text),
                _ => throw new CredentialRefusedException("A token is taken in Authorization: Bearer only. Send it there, or send a key."),
            };
            return AuthenticateResult.Success(new AuthenticationTicket(caller.AsPrincipal(SchemeName), SchemeName));
        }
        catch (CredentialRefusedException refusal)
        {
            return AuthenticateResult.Fail(refusal);
        }
    }
}
