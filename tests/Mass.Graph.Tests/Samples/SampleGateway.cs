using Mass.Domain.Fictitious;
using Mass.Graph.CommandLine;

namespace Mass.Graph.Tests.Samples;

/// <summary>The gateway with the shipped plan and a fictitious association, which has data in every register.</summary>
public sealed class SampleGateway : Gateway
{
    protected override Task Fill(IReadOnlyList<string> database) =>
        MassHost.Add(database, FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers), CancellationToken.None);
}
