using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Rows;

/// <summary>A table without the type of its rows.</summary>
internal interface IRowTable
{
    Type RowType { get; }

    IReadOnlyList<IRow> Of(Snapshot snapshot, Guid associationId);
}
