namespace Mass.Graph.Persistence.Rows;

/// <summary>A row that is never deleted, for history is kept.</summary>
internal interface IHistoryRow : IRow;
