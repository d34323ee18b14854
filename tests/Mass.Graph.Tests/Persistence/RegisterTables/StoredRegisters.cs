using Mass.Graph.Persistence;

namespace Mass.Graph.Tests.Persistence.RegisterTables;

/// <summary>A database with made-up records in every register, saved once; each test works on a copy of it.</summary>
public sealed class StoredRegisters : IAsyncLifetime
{
    internal const int Each = 12;
    private readonly TemporaryDatabase file = new();

    internal StoredAssociation Stored { get; private set; } = null!;

    internal TemporaryDatabase Copy() => TemporaryDatabase.CopyOf(file.File);

    public async Task InitializeAsync()
    {
        await file.Start.PrepareAsync();
        Stored = await file.Store.SaveAsync(new MadeUpRegisters(1).In(TemporaryDatabase.ShippedPlan(), Each), basis: null);
        file.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public Task DisposeAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
