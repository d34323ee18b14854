using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Scalars;

namespace Mass.Graph.Querying;

/// <summary>The scalars and enums of the graph, one instance each, with the operations that filters have on them.</summary>
internal sealed class LeafTypes(XmlDocs docs)
{
    private readonly Dictionary<Type, ScalarGraphType> scalars = new()
    {
        [typeof(string)] = new StringGraphType { Description = "A text." },
        [typeof(int)] = new IntGraphType { Description = "A whole number." },
        [typeof(long)] = new LongGraphType { Description = "A whole number, also a large one." },
        [typeof(decimal)] = new DecimalGraphType { Description = "A number with exact decimals." },
        [typeof(double)] = new FloatGraphType { Description = "A number." },
        [typeof(bool)] = new BooleanGraphType { Description = "True or false." },
        [typeof(DateOnly)] = new DateScalar(),
        [typeof(DateTimeOffset)] = new DateTimeScalar(),
        [typeof(Uri)] = new UrlScalar(),
    };

    private readonly Dictionary<string, InputObjectGraphType> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputObjectGraphType> lists = new(StringComparer.Ordinal);

    public ScalarGraphType Id { get; } = new IdScalar();

    public EnumerationGraphType SortDirection { get; } = Directions();

    /// <summary>The scalar or enum of a CLR type.</summary>
    public ScalarGraphType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!scalars.TryGetValue(type, out var scalar))
        {
            scalars[type] = scalar = type.IsEnum ? Enumeration(type) : throw new InvalidOperationException($"{type} is no leaf of the graph.");
        }

        return scalar;
    }

    /// <summary>How groups are made by values of a CLR type.</summary>
    public KeyKind KeyKind(Type type) => new LeafKind(Of(type), SortDirection);

    /// <summary>The filter operations on a leaf.</summary>
    public InputObjectGraphType Operations(ScalarGraphType leaf)
    {
        var name = $"{leaf.Name switch { "ID" => "Id", "URL" => "Url", var other => other }}OperationFilterInput";
        if (!operations.TryGetValue(name, out var input))
        {
            operations[name] = input = OperationInputs.Create(name, leaf);
        }

        return input;
    }

    /// <summary>The filter operations on a list of leaves.</summary>
    public InputObjectGraphType ListOperations(ScalarGraphType leaf)
    {
        var name = $"List{leaf.Name}OperationFilterInput";
        if (!lists.TryGetValue(name, out var input))
        {
            lists[name] = input = OperationInputs.CreateList(name, Operations(leaf));
        }

        return input;
    }

    private static EnumerationGraphType Directions()
    {
        var type = new EnumerationGraphType { Name = "SortEnumType", Description = "The direction of a sort; what is null comes last in both." };
        type.Add(new EnumValueDefinition("ASC", false) { Description = "The smallest first." });
        type.Add(new EnumValueDefinition("DESC", true) { Description = "The largest first." });
        return type;
    }

    private EnumerationGraphType Enumeration(Type type)
    {
        var graphType = new EnumerationGraphType { Name = type.Name, Description = docs.Type(type) };
        foreach (var name in Enum.GetNames(type))
        {
            graphType.Add(new EnumValueDefinition(Naming.Constant(name), Enum.Parse(type, name)) { Description = docs.Field(type, name) });
        }

        return graphType;
    }
}
