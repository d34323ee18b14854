using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Mass.Graph.Http;

/// <summary>A field where it stands: of which type it is asked, and what type it gives; null where the schema has no such thing.</summary>
internal sealed record ScopedField(GraphQLField Field, IGraphType? Parent, IGraphType? Type)
{
    public ROM ResponseName { get; } = Field.Alias is { } alias ? alias.Name.Value : Field.Name.Value;
}

/// <summary>Gathers the fields of selection sets with their types, every fragment put in place.</summary>
internal sealed class FieldScopes
{
    private static readonly SDLPrinter s_printer = new();

    private readonly ISchema _schema;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<GraphQLField, string> _arguments = [];

    public FieldScopes(ISchema schema, GraphQLDocument document)
    {
        _schema = schema;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    public List<ScopedField> Collect(IEnumerable<(GraphQLSelectionSet? Set, IGraphType? Parent)> sets)
    {
        var fields = new List<ScopedField>();
        var spread = new HashSet<ROM>();
        foreach (var (set, parent) in sets)
            Collect(set, parent, fields, spread);
        return fields;
    }

    public List<ScopedField> Below(List<ScopedField> fields) =>
        Collect(fields
            .Where(f => f.Field.SelectionSet is not null)
            .Select(f => (f.Field.SelectionSet, (IGraphType?)f.Type?.GetNamedType())));

    /// <summary>The arguments in one order and one spelling, so that equal ones are equal text.</summary>
    public string Arguments(GraphQLField field)
    {
        if (field.Arguments is not { Count: > 0 } arguments)
            return "";
        if (!_arguments.TryGetValue(field, out var text))
        {
            var each = arguments.Select(a => $"{a.Name.StringValue}:{s_printer.Print(a.Value)}");
            text = string.Join(',', each.Order(StringComparer.Ordinal));
            _arguments.Add(field, text);
        }

        return text;
    }

    private void Collect(GraphQLSelectionSet? set, IGraphType? parent, List<ScopedField> fields, HashSet<ROM> spread)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    fields.Add(new ScopedField(field, parent, TypeOf(field, parent)));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } on ? Named(on) : parent, fields, spread);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name.Value: var name } when _fragments.TryGetValue(name, out var fragment):
                    // The same fragment a second time in one place adds nothing that could conflict.
                    if (spread.Add(name))
                        Collect(fragment.SelectionSet, Named(fragment.TypeCondition), fields, spread);
                    break;
            }
        }
    }

    private IGraphType? Named(GraphQLTypeCondition on) => _schema.AllTypes[on.Type.Name.Value];

    private IGraphType? TypeOf(GraphQLField field, IGraphType? parent)
    {
        var name = field.Name.Value;
        // __typename has no type here, so that it may share a response name with a nullable String of another type of object:
        // the reference implementation and the engine let it, and clients' tools check with those.
        if (parent == _schema.Query && name == _schema.SchemaMetaFieldType.Name)
            return _schema.SchemaMetaFieldType.ResolvedType;
        if (parent == _schema.Query && name == _schema.TypeMetaFieldType.Name)
            return _schema.TypeMetaFieldType.ResolvedType;
        return (parent as IComplexGraphType)?.GetField(name)?.ResolvedType;
    }
}
