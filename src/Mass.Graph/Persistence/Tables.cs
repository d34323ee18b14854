using Mass.Graph.History;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence;

/// <summary>The rows of all tables, as they were read in one transaction.</summary>
internal sealed class Tables
{
    private readonly Dictionary<Type, IReadOnlyList<IRow>> rows = [];

    /// <summary>The records in the tables of the registers.</summary>
    public required RegisterReader Registers { get; init; }

    /// <summary>What was changed in which association.</summary>
    public required ILookup<Guid, Change> Changes { get; init; }

    public void Add((Type Row, IReadOnlyList<IRow> Rows) table) => rows.Add(table.Row, table.Rows);

    public IEnumerable<TRow> Of<TRow>()
        where TRow : class, IRow => rows[typeof(TRow)].Cast<TRow>();
}
