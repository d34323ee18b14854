using Mass.Graph.Snapshots;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>Registers what tells who asks.</summary>
internal static class CredentialServices
{
    // What it logs of a token that is not good may hold parts of it; the refusal says all that is to be said.
    private const string TokenLog = "Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler";

    public static void AddCredentials(this IServiceCollection services)
    {
        services.AddAuthentication(CredentialHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, CredentialHandler>(CredentialHandler.SchemeName, null)
            .AddJwtBearer();
        services.AddSingleton<TokenSetup>();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>>(provider => provider.GetRequiredService<TokenSetup>());
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>>(provider => provider.GetRequiredService<TokenSetup>());
        services.AddSingleton<IValidateOptions<JwtBearerOptions>>(provider => provider.GetRequiredService<TokenSetup>());
        services.AddHostedService<TokenStart>();
        services.AddLogging(logging => logging.AddFilter(TokenLog, LogLevel.None));
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<Tokens>();
        services.AddSingleton<TokenClaims>();
        services.AddSingleton(provider => new PeopleByEmail(provider.GetService<SnapshotStore>()));
    }
}
