namespace Mass.Graph.Persistence.Rows;

/// <summary>A row of a table; two rows are equal when all their columns are.</summary>
internal interface IRow
{
    /// <summary>The primary key.</summary>
    object Identity { get; }
}
