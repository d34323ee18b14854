using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Tests.Persistence;

namespace Mass.Graph.Tests.Durability;

/// <summary>A database with a small fictitious association, made once; each test works on a copy.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly TemporaryDatabase original = new();

    internal AssociationRecords Records { get; } = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);

    public async Task InitializeAsync()
    {
        await original.Start.PrepareAsync();
        await original.Store.SaveAsync(Records, basis: null);
        original.Database.CloseConnections();
    }

    public Task DisposeAsync()
    {
        original.Dispose();
        return Task.CompletedTask;
    }

    internal TemporaryDatabase Copy() => TemporaryDatabase.CopyOf(original.File);
}

[CollectionDefinition(Name)]
public sealed class DurabilityTests : ICollectionFixture<SeededDatabase>
{
    public const string Name = "Durability";
}
