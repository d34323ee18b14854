using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;

namespace Mass.Graph.Snapshots;

/// <summary>The things that others name by their keys, by these; of several with one key the first.</summary>
internal static class Keys
{
    public static Dictionary<string, Position> OfPositions(SnapshotPart part) => Made.Of(part.Records.Positions, static positions => By(positions, static position => position.Key));

    public static Dictionary<string, Committee> OfCommittees(SnapshotPart part) => Made.Of(part.Records.Committees, static committees => By(committees, static committee => committee.Key));

    public static Dictionary<string, Document> OfDocuments(SnapshotPart part) => Made.Of(part.Records.Documents, static documents => By(documents, static document => document.Code));

    private static Dictionary<string, T> By<T>(IReadOnlyList<T> rows, Func<T, string> key)
    {
        var byKey = new Dictionary<string, T>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            byKey.TryAdd(key(row), row);
        }

        return byKey;
    }
}
