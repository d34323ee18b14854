using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mass.Graph.Http;

/// <summary>Ready when the schema is built; building it takes longer than answering.</summary>
internal sealed class GraphHealthCheck(GraphRuntime runtime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(runtime.Schema.Initialized
            ? HealthCheckResult.Healthy("The schema is built.")
            : new HealthCheckResult(context.Registration.FailureStatus, "The schema is not built yet."));
}
