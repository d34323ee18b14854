using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>Takes everyone for somebody whose token expires soon.</summary>
internal sealed class ExpiringCredential(IOptionsMonitor<ExpiringCredential.Ending> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<ExpiringCredential.Ending>(options, logger, encoder)
{
    private const string Name = "Expiring";

    /// <summary>Makes a server take everyone so.</summary>
    public static Action<IServiceCollection> After(TimeSpan time) => services =>
        services.AddAuthentication(Name).AddScheme<Ending, ExpiringCredential>(Name, options => options.At = TimeProvider.System.GetUtcNow() + time);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        Claim[] claims = [new(ClaimTypes.Name, "somebody"), new("exp", Options.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))];
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)));
    }

    public sealed class Ending : AuthenticationSchemeOptions
    {
        public DateTimeOffset At { get; set; }
    }
}
