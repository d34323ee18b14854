using Mass.Domain.Associations;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Rows;

/// <summary>A table of rows, by key. The rows of an association are made when they are first asked for, and kept as long as nothing in it changes.</summary>
/// <param name="make">Makes the rows of an association, whose key is given too; all days share them, so what depends on the day is worked out when a row is read.</param>
internal sealed class RowTable<TRow>(Func<Snapshot, Association, string, IEnumerable<TRow>> make) : IRowTable
    where TRow : class, IRow
{
    public Type RowType => typeof(TRow);

    /// <summary>The rows of all associations.</summary>
    public IReadOnlyList<TRow> All(Snapshot snapshot) => snapshot.Kept(this, all => Segments<TRow>.Of(
        all.All<Association>().OrderBy(association => $"{RowKey.Of(association.Slug)}/", StringComparer.Ordinal).Select(association => Rows(all, association))));

    /// <summary>The rows of an association.</summary>
    public IReadOnlyList<TRow> Of(Snapshot snapshot, Guid associationId) => snapshot.Find<Association>(associationId) is { } association ? Rows(snapshot, association) : [];

    IReadOnlyList<IRow> IRowTable.Of(Snapshot snapshot, Guid associationId) => Of(snapshot, associationId);

    private KeptRows<TRow> Rows(Snapshot snapshot, Association association) => snapshot.KeptOf(this, association.Id, shared =>
    {
        TRow[] rows = [.. make(shared, association, RowKey.Of(association.Slug))];
        Array.Sort(rows, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return new KeptRows<TRow>(rows);
    });
}
