using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence;

/// <summary>The rows of all tables, as they were read in one transaction.</summary>
internal sealed class Tables
{
    private readonly Dictionary<Type, IReadOnlyList<IRow>> rows = [];

    public void Add<TRow>(IReadOnlyList<TRow> read)
        where TRow : class, IRow => rows.Add(typeof(TRow), read);

    public IReadOnlyList<TRow> Of<TRow>()
        where TRow : class, IRow => (IReadOnlyList<TRow>)rows[typeof(TRow)];
}
