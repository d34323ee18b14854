using Mass.Domain.Associations;

namespace Mass.Graph.Querying.Rows;

/// <summary>Puts flat tables into the graph: each is a list like any other at the root and under the association.</summary>
internal static class RowTables
{
    /// <summary>Adds a table whose rows come from a state alone; the keys and values are declared on what this gives.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="name">The name of the list, such as <c>seatRows</c>; its rows are of the type of that name.</param>
    /// <param name="grain">What one row is of, to go on after "one row per".</param>
    /// <param name="table">The rows.</param>
    public static ObjectModel<TRow> Table<TRow>(this GraphModel model, string name, string grain, RowTable<TRow> table)
        where TRow : class, IRow
    {
        model.Tables.Add(table);
        model.Root(name, AtRoot(grain), context => table.All(RequestState.SnapshotOf(context)));
        model.Type<Association>().Connection(name, UnderAssociation(grain), (association, snapshot) => table.Of(snapshot, association.Id));
        return model.Rows<TRow>(name, grain);
    }

    /// <summary>Names the type of the rows of a table, and says in its description what one row is of.</summary>
    public static ObjectModel<TRow> Rows<TRow>(this GraphModel model, string name, string grain)
        where TRow : class => model.Type<TRow>().Named(Naming.Pascal(name.EndsWith("Rows", StringComparison.Ordinal) ? name[..^1] : $"{name}Row"), $"One row per {grain}.");

    public static string AtRoot(string grain) => $"A flat table for reporting tools with one row per {grain}, of all associations.";

    public static string UnderAssociation(string grain) => $"A flat table for reporting tools with one row per {grain}, of the association.";
}
