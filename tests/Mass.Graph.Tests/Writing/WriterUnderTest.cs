using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.Live;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Persistence;
using Mass.Graph.Writing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Writing;

/// <summary>The writer over a database of its own that holds a fictitious association.</summary>
internal sealed class WriterUnderTest : IAsyncDisposable
{
    private static readonly Lazy<AssociationRecords> Fictitious = new(() => FictitiousAssociation.Create(1, 120));
    private readonly bool isOwner;

    private WriterUnderTest(TemporaryDatabase file, bool isOwner, WritingOptions options, TimeProvider clock)
    {
        (File, this.isOwner) = (file, isOwner);
        var (database, store, _) = file.Connect();
        Store = store;
        Current = new CurrentAssociations(new SnapshotStore(MassSchema.Subjects), new Happenings(Options.Create(new LiveOptions())));
        Writer = new Writer(database, store, Current, Options.Create(options), clock, NullLogger<Writer>.Instance);
    }

    public TemporaryDatabase File { get; }

    public AssociationStore Store { get; }

    public CurrentAssociations Current { get; }

    public Writer Writer { get; }

    public StoredAssociation Association => Current.All.Single();

    public static Caller Someone { get; } = new() { Id = "key:someone", Name = "Someone", Grants = [new(null, Role.Staff)], MayWrite = true };

    public static async Task<WriterUnderTest> StartAsync(WritingOptions? options = null, TimeProvider? clock = null)
    {
        var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        await file.Store.SaveAsync(Fictitious.Value, basis: null);
        return await StartAsync(file, isOwner: true, options, clock);
    }

    /// <summary>Another program on the same database.</summary>
    public Task<WriterUnderTest> AnotherAsync() => StartAsync(File, isOwner: false, null, null);

    public static Act AddPerson(AssociationRecords records, string name, string? key = null, string input = "") => new()
    {
        AssociationId = records.Association.Id,
        Action = "addPerson",
        Caller = Someone,
        RequestId = "request-1",
        Reason = "they joined",
        Key = key is null ? null : new ActKey(key, input + name),
        Do = (state, at) => state.Records.AddPerson(name, at),
        Gives = things => things.Single().Id,
    };

    public async Task<Done> DoAsync(Act act) => await Writer.DoAsync(act, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Writer.StopAsync(CancellationToken.None);
        Writer.Dispose();
        Current.Dispose();
        if (isOwner)
        {
            File.Dispose();
        }
    }

    private static async Task<WriterUnderTest> StartAsync(TemporaryDatabase file, bool isOwner, WritingOptions? options, TimeProvider? clock)
    {
        var under = new WriterUnderTest(file, isOwner, options ?? new(), clock ?? TimeProvider.System);
        under.Current.Publish(await under.Store.LoadAllAsync());
        await under.Writer.StartAsync(CancellationToken.None);
        return under;
    }
}
