using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Tabular;

/// <summary>Gives each leaf of an operation its column.</summary>
internal sealed class CellPlan
{
    private readonly SelectedFields _selected;
    private readonly IReadOnlyList<SelectedField> _rows;
    private readonly List<Column> _columns = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<GraphQLField> _inRows = [];
    private readonly HashSet<GraphQLField> _onWay = [];
    private readonly HashSet<GraphQLField> _beside = [];

    public CellPlan(SelectedFields selected, IReadOnlyList<SelectedField> rows)
    {
        (_selected, _rows) = (selected, rows);
        AddWay(Way, selected.Roots(), of: null, depth: 0, prefix: "");
        Unused = _beside.Except(_onWay).Except(_inRows).ToHashSet();
        UsedOnce = _onWay.Except(_inRows).ToHashSet();
    }

    public IReadOnlyList<Column> Columns => _columns;

    public CellTree Way { get; } = new("");

    public CellTree Row { get; } = new("");

    public IReadOnlySet<GraphQLField> Unused { get; }

    public IReadOnlySet<GraphQLField> UsedOnce { get; }

    /// <summary>Adds the fields of an object on the way to the rows, and of those objects beside it that lead nowhere.</summary>
    private void AddWay(CellTree tree, IReadOnlyList<SelectedField> fields, SelectedField? of, int depth, string prefix)
    {
        foreach (var field in fields)
        {
            var isWay = depth < _rows.Count && field.Name == _rows[depth].Name;
            if (!isWay && depth == _rows.Count - 1 && of is { IsConnection: true })
                _beside.UnionWith(field.Written);
            else if (!isWay)
                Add(tree, field, prefix, new Nesting([], of is not null && IsOptional(field, of)), _onWay);
            else if (depth == _rows.Count - 1)
                AddRows(field);
            else
                AddWay(tree.Add(new CellTree(field.Name)), Mark(field, _inRows), field, depth + 1, $"{prefix}{field.Name}.");
        }
    }

    private void AddRows(SelectedField list)
    {
        var isEdges = list.FieldName == "edges" && _rows.Count > 1 && _rows[^2].IsConnection;
        var mayBeNull = ItemIsNullable(list.Definition.ResolvedType!);
        var fields = Mark(list, _inRows);
        foreach (var field in fields)
        {
            // The row of an edge is its node; the cursor stands beside it.
            if (isEdges && field.FieldName == "node")
                AddBelow(Row.Add(new CellTree(field.Name)), field, "", new Nesting([], mayBeNull), _inRows);
            else
                Add(Row, field, "", new Nesting([], mayBeNull || IsOptional(field, list)), _inRows);
        }
    }

    private void Add(CellTree tree, SelectedField field, string prefix, Nesting nesting, HashSet<GraphQLField> used)
    {
        var name = prefix + field.Name;
        if (field.IsLeaf)
        {
            used.UnionWith(field.Written);
            tree.Add(new CellTree(field.Name) { Column = AddColumn(name, field, nesting) });
            return;
        }

        var isNullable = nesting.IsNullable || field.IsNullable;
        if (field.IsObjectList)
        {
            var part = tree.Add(new CellTree(field.Name) { IsList = true });
            AddBelow(part, field, $"{name}.", new Nesting([.. nesting.Lists, isNullable], ItemIsNullable(field.Definition.ResolvedType!)), used);
        }
        else
        {
            AddBelow(tree.Add(new CellTree(field.Name)), field, $"{name}.", nesting with { IsNullable = isNullable }, used);
        }
    }

    private void AddBelow(CellTree tree, SelectedField field, string prefix, Nesting nesting, HashSet<GraphQLField> used)
    {
        foreach (var below in Mark(field, used))
        {
            if (field.IsConnection && below.IsObjectList)
                throw NotTabular.ListsWithin($"{prefix}{below.Name}");
            Add(tree, below, prefix, nesting with { IsNullable = nesting.IsNullable || IsOptional(below, field) }, used);
        }
    }

    private int AddColumn(string name, SelectedField field, Nesting nesting)
    {
        if (!_names.Add(name))
            throw NotTabular.SameName(name);
        var isNullable = field.IsNullable || nesting.IsNullable;
        var type = field.Type.ToString()! + (isNullable ? "" : "!");
        foreach (var list in Enumerable.Reverse(nesting.Lists))
        {
            type = $"[{type}]{(list ? "" : "!")}";
            isNullable = list;
        }

        _columns.Add(new Column(name, type, isNullable, field.Definition.Description));
        return _columns.Count - 1;
    }

    private IReadOnlyList<SelectedField> Mark(SelectedField field, HashSet<GraphQLField> used)
    {
        used.UnionWith(field.Written);
        return _selected.Below(field);
    }

    /// <summary>Whether objects of some type that may stand here do not have the field.</summary>
    private static bool IsOptional(SelectedField field, SelectedField on) =>
        on.Below.SelectMany(each => each.On).Any(type => !field.On.Contains(type));

    private static bool ItemIsNullable(IGraphType list) =>
        (list is NonNullGraphType wrapper ? wrapper.ResolvedType : list) is ListGraphType { ResolvedType: not NonNullGraphType };

    /// <param name="Lists">Of each list of objects around a field, the outermost first: whether it may be null.</param>
    /// <param name="IsNullable">Whether an object around it, within the innermost list, may be null or without it.</param>
    private sealed record Nesting(IReadOnlyList<bool> Lists, bool IsNullable);
}
