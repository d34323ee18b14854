namespace Mass.Graph.Http.Tabular;

/// <summary>Finds the one list that makes the rows, from the root down through single objects.</summary>
internal static class RowsSearch
{
    /// <summary>The fields that lead to the list, the list last; none when there is no list.</summary>
    public static IReadOnlyList<SelectedField> Find(SelectedFields selected)
    {
        var lists = new List<IReadOnlyList<SelectedField>>();
        Find(selected, selected.Roots(), [], lists);
        return lists switch
        {
            [] => [],
            [var rows] => rows,
            [var one, var other, ..] => throw NotTabular.TwoLists(Path(one), Path(other)),
        };
    }

    private static void Find(
        SelectedFields selected, IReadOnlyList<SelectedField> fields, IReadOnlyList<SelectedField> way, List<IReadOnlyList<SelectedField>> lists)
    {
        foreach (var field in fields.Where(field => !field.IsLeaf))
        {
            IReadOnlyList<SelectedField> here = [.. way, field];
            if (field.IsObjectList)
                lists.Add(here);
            else
                Find(selected, selected.Below(field), here, lists);
        }
    }

    private static string Path(IReadOnlyList<SelectedField> fields) => string.Join('.', fields.Select(field => field.Name));
}
