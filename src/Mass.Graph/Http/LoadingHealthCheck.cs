using Mass.Graph.Persistence;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mass.Graph.Http;

/// <summary>Ready when everything is loaded; says how far it is until then.</summary>
internal sealed class LoadingHealthCheck(Loading loading) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(loading.IsReady ? HealthCheckResult.Healthy() : new HealthCheckResult(context.Registration.FailureStatus, loading.ToString()));
}
