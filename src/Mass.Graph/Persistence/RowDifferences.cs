using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence;

/// <summary>Tells a context which rows to write: those that are new, the changed columns of those that differ, and those that are gone.</summary>
internal static class RowDifferences
{
    public static void Track(MassDbContext context, IEnumerable<IRow> before, IEnumerable<IRow> after)
    {
        var old = before.ToDictionary(Key);
        foreach (var row in after)
        {
            if (!old.Remove(Key(row), out var known))
            {
                context.Add(row);
            }
            else if (!row.Equals(known))
            {
                context.Attach(known).CurrentValues.SetValues(row);
            }
        }

        foreach (var gone in old.Values)
        {
            if (gone is IHistoryRow)
            {
                throw new InvalidOperationException($"The change would delete history, which is kept: {gone}");
            }

            context.Remove(gone);
        }
    }

    private static (Type Table, object Identity) Key(IRow row) => (row.GetType(), row.Identity);
}
