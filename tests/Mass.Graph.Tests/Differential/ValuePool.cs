using System.Text.Json;
using GraphQL;
using GraphQL.Types;

namespace Mass.Graph.Tests.Differential;

/// <summary>Values that are found in the data, by the field that they stand in and by their scalar.</summary>
internal sealed class ValuePool
{
    private const int Rows = 12;
    private const int Depth = 2;
    private readonly Dictionary<(string Type, string Field), List<object>> byField = [];
    private readonly Dictionary<string, List<object>> byScalar = new(StringComparer.Ordinal);
    private readonly HashSet<(string Scalar, object Value)> known = [];

    private ValuePool()
    {
    }

    /// <summary>Cursors of pages, each of another list.</summary>
    public List<string> Cursors { get; } = [];

    /// <summary>Takes values from the first rows of each list at the root.</summary>
    public static ValuePool Harvest(SchemaMap map, Func<AskedRequest, JsonElement> ask)
    {
        var pool = new ValuePool();
        foreach (var list in SchemaMap.FieldsOf(map.Query).Where(SchemaMap.IsPage))
        {
            var row = SchemaMap.FieldsOf(list.ResolvedType!.GetNamedType()).Single(field => field.Name == "nodes").ResolvedType!.GetNamedType();
            var page = ask(new AskedRequest($"{{ page: {list.Name}(first: {Rows}) {{ pageInfo {{ endCursor }} nodes {Selection(row, Depth)} }} }}")).GetProperty("data").GetProperty("page");
            if (page.GetProperty("pageInfo").GetProperty("endCursor").GetString() is { } cursor)
            {
                pool.Cursors.Add(cursor);
            }

            foreach (var node in page.GetProperty("nodes").EnumerateArray())
            {
                pool.Take(row, node, Depth);
            }
        }

        return pool;
    }

    /// <summary>The values of a field that are of a scalar; those of the scalar in other fields when it has none.</summary>
    public IReadOnlyList<object> Of(string type, string field, string scalar) =>
        byField.TryGetValue((type, field), out var values) && known.Contains((scalar, values[0])) ? values : byScalar.GetValueOrDefault(scalar, []);

    private static IEnumerable<FieldType> Plain(IGraphType type, int depth) => SchemaMap.FieldsOf(type)
        .Where(field => !(field.Arguments?.Count > 0) && (SchemaMap.IsLeaf(field) || (depth > 0 && field.ResolvedType!.GetNamedType() is IObjectGraphType && Plain(field.ResolvedType!.GetNamedType(), 0).Any())));

    private static string Selection(IGraphType type, int depth) =>
        $"{{ {string.Join(' ', Plain(type, depth).Select(field => SchemaMap.IsLeaf(field) ? field.Name : $"{field.Name} {Selection(field.ResolvedType!.GetNamedType(), depth - 1)}"))} }}";

    private void Take(IGraphType type, JsonElement node, int depth)
    {
        foreach (var field in Plain(type, depth))
        {
            var value = node.GetProperty(field.Name);
            foreach (var each in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            {
                if (each.ValueKind == JsonValueKind.Object)
                {
                    Take(field.ResolvedType!.GetNamedType(), each, depth - 1);
                }
                else if (ValueOf(each) is { } found && field.ResolvedType!.GetNamedType() is not EnumerationGraphType)
                {
                    Add((type.Name, field.Name), SchemaMap.NameOf(field), found);
                }
            }
        }
    }

    private void Add((string Type, string Field) place, string scalar, object value)
    {
        var there = byField.TryGetValue(place, out var list) ? list : byField[place] = [];
        if (!there.Contains(value))
        {
            there.Add(value);
        }

        if (known.Add((scalar, value)))
        {
            (byScalar.TryGetValue(scalar, out var all) ? all : byScalar[scalar] = []).Add(value);
        }
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => value.GetDecimal(),
        _ => null,
    };
}
