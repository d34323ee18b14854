using Mass.Domain.Associations;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Rows;

/// <summary>A table of rows, by key. It is made from a state when it is first asked for and kept with it.</summary>
/// <param name="make">Makes the rows of an association, whose key is given too; all days share them, so what depends on the day is worked out when a row is read.</param>
internal sealed class RowTable<TRow>(Func<Snapshot, Association, string, IEnumerable<TRow>> make) : IRowTable
    where TRow : class, IRow
{
    public Type RowType => typeof(TRow);

    /// <summary>The rows of all associations.</summary>
    public IReadOnlyList<TRow> All(Snapshot snapshot) => Made(snapshot).All;

    /// <summary>The rows of an association.</summary>
    public IReadOnlyList<TRow> Of(Snapshot snapshot, Guid associationId) => Made(snapshot).ByAssociation.GetValueOrDefault(associationId) ?? [];

    IReadOnlyList<IRow> IRowTable.Of(Snapshot snapshot, Guid associationId) => Of(snapshot, associationId);

    private Rows Made(Snapshot snapshot) => snapshot.Kept(this, Make);

    private Rows Make(Snapshot snapshot)
    {
        var byAssociation = new Dictionary<Guid, IReadOnlyList<TRow>>();
        var all = new List<TRow>();
        foreach (var (key, association) in snapshot.All<Association>().Select(each => (Key: RowKey.Of(each.Slug), each)).OrderBy(each => $"{each.Key}/", StringComparer.Ordinal))
        {
            TRow[] rows = [.. make(snapshot, association, key)];
            Array.Sort(rows, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
            byAssociation[association.Id] = rows;
            all.AddRange(rows);
        }

        return new Rows(all, byAssociation);
    }

    private sealed record Rows(IReadOnlyList<TRow> All, Dictionary<Guid, IReadOnlyList<TRow>> ByAssociation);
}
