namespace Mass.Graph.Http.Tabular;

/// <summary>Which part of an answer goes into which cells: a leaf has a column, an object and a list of objects have parts.</summary>
internal sealed class CellTree(string name)
{
    private readonly List<CellTree> _parts = [];

    public string Name => name;

    /// <summary>The place of the cell in the row; -1 for what has parts.</summary>
    public int Column { get; init; } = -1;

    /// <summary>Whether the values of many objects go into each cell below.</summary>
    public bool IsList { get; init; }

    public IReadOnlyList<CellTree> Parts => _parts;

    public CellTree Add(CellTree part)
    {
        _parts.Add(part);
        return part;
    }

    /// <summary>The places of all cells below.</summary>
    public IEnumerable<int> Columns => Column >= 0 ? [Column] : _parts.SelectMany(part => part.Columns);
}
