using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Mass.Graph.Access.Credentials;

/// <summary>
/// Completes what <c>Authentication:Schemes:Bearer</c> says of tokens by <see cref="TokenOptions"/>, and by what no configuration can turn off: signature, algorithm, issuer, audience and end are always checked.
/// </summary>
internal sealed class TokenSetup(IOptions<AccessOptions> access) : IConfigureNamedOptions<JwtBearerOptions>, IPostConfigureOptions<JwtBearerOptions>, IValidateOptions<JwtBearerOptions>
{
    public const string BearerSection = "Authentication:Schemes:Bearer";
    private const int LeastKeyBytes = 32;

    private TokenOptions Options => access.Value.Tokens;

    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name != JwtBearerDefaults.AuthenticationScheme)
        {
            return;
        }

        if (Options.Authority.Length > 0)
        {
            options.Authority = Options.Authority;
        }

        options.RequireHttpsMetadata = options.Authority is null || !TokenOptions.IsSafe(options.Authority) || !new Uri(options.Authority).IsLoopback;
        options.AutomaticRefreshInterval = TimeSpan.FromHours(1);
        options.RefreshInterval = TimeSpan.FromMinutes(1);
        options.BackchannelTimeout = TimeSpan.FromSeconds(5);
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new JsonWebTokenHandler { MaximumTokenSizeInBytes = TokenOptions.MaxCharacters, MapInboundClaims = false });
        var given = options.TokenValidationParameters;
        SecurityKey[] shared = [.. given.IssuerSigningKeys ?? []];
        foreach (var (index, key) in shared.Index())
        {
            // Nothing gives them the ids that the section has, and the check of a signature trips over a key without one. All are tried whatever id a token names.
            key.KeyId ??= $"{BearerSection}:{index}";
        }

        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuers = [.. Names(given.ValidIssuers, given.ValidIssuer), .. Options.Issuers],
            ValidAudiences = [.. Names(given.ValidAudiences, given.ValidAudience), .. Options.Audiences],
            IssuerSigningKeys = shared,
            ValidAlgorithms = SigningAlgorithms.Taken([.. Options.Algorithms], shared.Length > 0),
            ClockSkew = Options.ClockSkew,
            ValidateIssuer = true,
            ValidateAudience = true,
            ValidateIssuerSigningKey = true,
            ValidateLifetime = true,
            RequireAudience = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                // Read once, by rules that know other carriers too.
                context.Token = context.HttpContext.Features.Get<PresentedToken>()?.Text;
                return Task.CompletedTask;
            },
            OnTokenValidated = context =>
            {
                context.HttpContext.Features.GetRequiredFeature<PresentedToken>().Valid = (JsonWebToken)context.SecurityToken;
                return Task.CompletedTask;
            },
        };
    }

    public void Configure(JwtBearerOptions options) => Configure(Microsoft.Extensions.Options.Options.DefaultName, options);

    public void PostConfigure(string? name, JwtBearerOptions options)
    {
        if (options.ConfigurationManager is BaseConfigurationManager published)
        {
            // A key that the issuer has withdrawn is not good for another hour.
            published.UseLastKnownGoodConfiguration = false;
        }
    }

    public ValidateOptionsResult Validate(string? name, JwtBearerOptions options)
    {
        var parameters = options.TokenValidationParameters;
        List<string> wrong = [];
        if (name != JwtBearerDefaults.AuthenticationScheme || !Tokens.AreTaken(options))
        {
            return ValidateOptionsResult.Skip;
        }

        if (options.Authority is { } authority && !TokenOptions.IsSafe(authority))
        {
            wrong.Add($"{BearerSection}:Authority is \"{authority}\". Give the address of an issuer that begins with https://; http:// is for one on this machine.");
        }

        if (!parameters.ValidAudiences.Any())
        {
            wrong.Add($"{BearerSection}:ValidAudiences is empty, and so tokens could be meant for anyone. Give the name by which the issuer knows this gateway.");
        }

        if (parameters.IssuerSigningKeys.OfType<SymmetricSecurityKey>().Any(key => key.KeySize < LeastKeyBytes * 8))
        {
            wrong.Add($"A key in {BearerSection}:SigningKeys is shorter than {LeastKeyBytes} bytes and could be guessed. Make one with dotnet user-jwts key --reset.");
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Names(IEnumerable<string>? several, string? one) => (several ?? []).Append(one).OfType<string>().Where(name => name.Length > 0);
}
