using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>An argument by which a look-up is narrowed to the things of one owner.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="IdOf">The id of the owner that its value names.</param>
/// <param name="OwnerId">The id of the owner of a thing.</param>
internal sealed record OwnerNarrowing<T>(QueryArgument Argument, Func<Snapshot, object, Guid> IdOf, Func<T, Guid> OwnerId) : Narrowing<T>(
    Argument,
    (snapshot, value) =>
    {
        var owner = IdOf(snapshot, value);
        return item => OwnerId(item) == owner;
    });
