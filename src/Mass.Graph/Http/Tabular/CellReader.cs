using System.Collections;
using GraphQL.Execution;

namespace Mass.Graph.Http.Tabular;

/// <summary>Takes the cells of rows out of what was executed.</summary>
internal sealed class CellReader(TableShape shape)
{
    private readonly object?[] _cells = new object?[shape.Columns.Count];
    private bool _hasWay;

    /// <summary>The rows of a slice. The cells are the same memory in each row.</summary>
    public IEnumerable<object?[]> Rows(RootExecutionNode root)
    {
        // What stands on the way is in the first slice only, and in each row.
        if (!_hasWay)
            Read(shape.Way, root, _cells);
        _hasWay = true;

        if (shape.RowsPath.Count == 0)
        {
            yield return _cells;
            yield break;
        }

        foreach (var row in List(root)?.Items ?? [])
        {
            Read(shape.Row, row, _cells);
            yield return _cells;
        }
    }

    /// <summary>How many rows a slice has.</summary>
    public int Count(RootExecutionNode root) => shape.RowsPath.Count == 0 ? 1 : List(root)?.Items?.Count ?? 0;

    private ArrayExecutionNode? List(ExecutionNode root)
    {
        var node = root;
        foreach (var name in shape.RowsPath)
        {
            if (Find(node, name, 0) is not { } next)
                return null;
            node = next;
        }

        return node as ArrayExecutionNode;
    }

    private static void Read(CellTree tree, ExecutionNode? node, object?[] cells)
    {
        if (tree.Column >= 0)
        {
            cells[tree.Column] = Value(node);
            return;
        }

        if (tree.IsList)
        {
            ReadList(tree, node as ArrayExecutionNode, cells);
            return;
        }

        for (var i = 0; i < tree.Parts.Count; i++)
            Read(tree.Parts[i], Find(node, tree.Parts[i].Name, i), cells);
    }

    /// <summary>Gathers the cells of each item of a list in one cell a column.</summary>
    private static void ReadList(CellTree tree, ArrayExecutionNode? list, object?[] cells)
    {
        List<int> columns = [.. tree.Columns];
        foreach (var column in columns)
            cells[column] = list?.Items is null ? null : new List<object?>(list.Items.Count);
        if (list?.Items is null)
            return;

        var item = new object?[cells.Length];
        foreach (var node in list.Items)
        {
            for (var i = 0; i < tree.Parts.Count; i++)
                Read(tree.Parts[i], Find(node, tree.Parts[i].Name, i), item);
            foreach (var column in columns)
                ((List<object?>)cells[column]!).Add(item[column]);
        }
    }

    private static object? Value(ExecutionNode? node) => node?.ToValue() switch
    {
        string text => text,
        IEnumerable items => Items(items),
        var value => value,
    };

    private static List<object?> Items(IEnumerable items) => [.. items.Cast<object?>().Select(item => item is IEnumerable inner and not string ? Items(inner) : item)];

    /// <summary>The field with a response name; objects of one type have theirs in one order, so it is mostly where it is expected.</summary>
    private static ExecutionNode? Find(ExecutionNode? node, string name, int expected)
    {
        if (node is not ObjectExecutionNode { SubFields: { } fields })
            return null;
        if (expected < fields.Length && fields[expected].Name == name)
            return fields[expected];
        return Array.Find(fields, field => field.Name == name);
    }
}
