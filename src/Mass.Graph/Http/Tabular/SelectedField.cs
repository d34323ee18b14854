using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Tabular;

/// <summary>All that a selection set says under one response name: the fields written, and the types that they are asked of.</summary>
internal sealed class SelectedField(string name)
{
    private readonly List<(GraphQLField Field, IReadOnlySet<IGraphType> On)> _written = [];
    private readonly HashSet<IGraphType> _on = [];

    public string Name => name;

    /// <summary>The field's name in the schema.</summary>
    public string FieldName => _written[0].Field.Name.StringValue;

    public FieldType Definition { get; private set; } = null!;

    /// <summary>The type without the wrapper that forbids null.</summary>
    public IGraphType Type => Definition.ResolvedType is NonNullGraphType wrapper ? wrapper.ResolvedType! : Definition.ResolvedType!;

    /// <summary>Whether the value may be null on one of the types that have the field.</summary>
    public bool IsNullable { get; private set; }

    public IEnumerable<GraphQLField> Written => _written.Select(each => each.Field);

    /// <summary>The object types that the field is asked of.</summary>
    public IReadOnlySet<IGraphType> On => _on;

    public IEnumerable<(GraphQLSelectionSet? Set, IReadOnlySet<IGraphType> On)> Below => _written.Select(each => (each.Field.SelectionSet, each.On));

    public bool IsLeaf => Definition.ResolvedType!.GetNamedType() is ScalarGraphType;

    public bool IsObjectList => !IsLeaf && Type is ListGraphType;

    /// <summary>Whether this is one object that stands for a list and its pages.</summary>
    public bool IsConnection => Type is IObjectGraphType type && type.GetField("pageInfo")?.ResolvedType?.GetNamedType().Name == "PageInfo";

    /// <summary>Adds a place where the field is written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="definitions">What it is in each object type that it is asked of.</param>
    public void Add(GraphQLField field, IReadOnlyList<(IGraphType On, FieldType Definition)> definitions)
    {
        var below = new HashSet<IGraphType>();
        foreach (var (on, definition) in definitions)
        {
            Definition ??= definition;
            IsNullable |= definition.ResolvedType is not NonNullGraphType;
            _on.Add(on);
            below.UnionWith(SelectedFields.ObjectTypes(definition.ResolvedType!.GetNamedType()));
        }

        _written.Add((field, below));
    }
}
