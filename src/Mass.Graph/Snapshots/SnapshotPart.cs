using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mass.Graph.Access;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What someone with certain rights sees of one association. Parts are kept with the association's state: whoever has the same rights shares them,
/// and a write to one association leaves those of the others as they are.
/// </summary>
internal sealed class SnapshotPart
{
    private static readonly ConditionalWeakTable<StoredAssociation, ConcurrentDictionary<(object Sources, Rights Rights, bool IsConfidential), Lazy<SnapshotPart>>> Made = [];

    private SnapshotPart(SnapshotBuilder builder) => Tables = builder.Tables;

    /// <summary>The things by their type, and the ways to things by their relation.</summary>
    public IReadOnlyDictionary<object, ISnapshotTable> Tables { get; }

    /// <summary>What all see who have the same rights in the association.</summary>
    public static SnapshotPart Of(StoredAssociation state, Rights rights, IReadOnlyList<ISnapshotSource> sources) => Kept(state, rights.ToShared(), sources, isConfidential: false, static (key, builder) =>
    {
        var seen = key.state.Recorded is { } recorded ? Sight.Of(key.state.Records, recorded, key.rights) : Sight.Of(key.state.Records, key.rights);
        foreach (var source in key.sources)
        {
            source.Load(seen, builder);
        }
    });

    /// <summary>What someone sees beside that, who supports some people in the association or oversees it; small, for it is one person's.</summary>
    public static SnapshotPart OfConfidential(StoredAssociation state, Rights rights, IReadOnlyList<ISnapshotSource> sources) => Kept(state, rights.ToSight(), sources, isConfidential: true, static (key, builder) =>
    {
        var seen = key.state.Recorded is { } recorded ? Sight.OfConfidential(key.state.Records, recorded, key.rights) : Sight.OfConfidential(key.state.Records, key.rights);
        foreach (var source in key.sources)
        {
            source.LoadConfidential(seen, builder);
        }
    });

    private static SnapshotPart Kept(
        StoredAssociation state,
        Rights rights,
        IReadOnlyList<ISnapshotSource> sources,
        bool isConfidential,
        Action<(StoredAssociation state, Rights rights, IReadOnlyList<ISnapshotSource> sources), SnapshotBuilder> load) =>
        Made.GetOrCreateValue(state).GetOrAdd((sources, rights, isConfidential), new Lazy<SnapshotPart>(() =>
        {
            var builder = new SnapshotBuilder(state, rights);
            load((state, rights, sources), builder);
            return new SnapshotPart(builder);
        })).Value;
}
