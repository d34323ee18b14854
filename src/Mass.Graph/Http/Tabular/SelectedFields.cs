using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Http.Tabular;

/// <summary>Gathers what an operation selects, in its order: fragments put in place, and what is skipped left out.</summary>
internal sealed class SelectedFields
{
    private readonly ISchema _schema;
    private readonly GraphQLOperationDefinition _operation;
    private readonly IReadOnlyDictionary<string, object?> _variables;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];

    public SelectedFields(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
    {
        (_schema, _operation, _variables) = (schema, operation, variables);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    public IReadOnlyList<SelectedField> Roots() => Gather([(_operation.SelectionSet, ObjectTypes(_schema.Query))]);

    public IReadOnlyList<SelectedField> Below(SelectedField field) => Gather(field.Below);

    /// <summary>The object types that a value of a type may have.</summary>
    public static IReadOnlySet<IGraphType> ObjectTypes(IGraphType type) =>
        new HashSet<IGraphType>(type is IAbstractGraphType many ? many.PossibleTypes : type is IObjectGraphType ? [type] : []);

    private List<SelectedField> Gather(IEnumerable<(GraphQLSelectionSet? Set, IReadOnlySet<IGraphType> On)> sets)
    {
        var fields = new List<SelectedField>();
        foreach (var (set, on) in sets)
            Gather(set, on, fields);
        return fields;
    }

    private void Gather(GraphQLSelectionSet? set, IReadOnlySet<IGraphType> on, List<SelectedField> fields)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (!IsIncluded(((IHasDirectivesNode)selection).Directives))
                continue;
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, on, fields);
                    break;
                case GraphQLInlineFragment inline:
                    Gather(inline.SelectionSet, Narrow(on, inline.TypeCondition), fields);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name.Value: var name } when _fragments.TryGetValue(name, out var fragment):
                    Gather(fragment.SelectionSet, Narrow(on, fragment.TypeCondition), fields);
                    break;
            }
        }
    }

    private void Add(GraphQLField field, IReadOnlySet<IGraphType> on, List<SelectedField> fields)
    {
        var definitions = new List<(IGraphType On, FieldType Definition)>();
        foreach (var type in on)
        {
            if (Definition((IObjectGraphType)type, field.Name.Value) is { } definition)
                definitions.Add((type, definition));
        }

        if (definitions.Count == 0)
            return;
        var name = Querying.ResponseNames.ResponseName(field);
        var selected = fields.Find(each => each.Name == name);
        if (selected is null)
            fields.Add(selected = new SelectedField(name));
        selected.Add(field, definitions);
    }

    private FieldType? Definition(IObjectGraphType type, ROM name)
    {
        if (name == _schema.TypeNameMetaFieldType.Name)
            return _schema.TypeNameMetaFieldType;
        if (type == _schema.Query && name == _schema.SchemaMetaFieldType.Name)
            return _schema.SchemaMetaFieldType;
        return type == _schema.Query && name == _schema.TypeMetaFieldType.Name ? _schema.TypeMetaFieldType : type.GetField(name);
    }

    private IReadOnlySet<IGraphType> Narrow(IReadOnlySet<IGraphType> on, GraphQLTypeCondition? condition)
    {
        if (condition is null || _schema.AllTypes[condition.Type.Name.Value] is not { } type)
            return on;
        var narrowed = new HashSet<IGraphType>(on);
        narrowed.IntersectWith(ObjectTypes(type));
        return narrowed;
    }

    private bool IsIncluded(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            var isSkip = directive.Name.Value == _schema.Directives.Skip.Name;
            if ((isSkip || directive.Name.Value == _schema.Directives.Include.Name)
                && directive.Arguments?.Items is [{ Value: var condition }]
                && IsTrue(condition) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(GraphQLValue condition) => condition switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable => _variables.TryGetValue(variable.Name.StringValue, out var given)
            ? given is true
            : _operation.Variables?.Items.Find(each => each.Variable.Name == variable.Name)?.DefaultValue is GraphQLBooleanValue { BoolValue: true },
        _ => false,
    };
}
