using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>Stops the start when something is wrong with the settings of tokens: the first token would be too late to find out.</summary>
internal sealed class TokenStart(IOptionsMonitor<JwtBearerOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        options.Get(JwtBearerDefaults.AuthenticationScheme);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
