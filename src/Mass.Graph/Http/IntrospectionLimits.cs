using System.Collections.Frozen;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>
/// The rule for introspection, which is as deep as tools need it and must not count as the depth of a question: a list of the
/// schema never stands within itself, few stand within each other, there are not many of them, and <c>ofType</c> has an end. Lists multiply
/// their lengths, so that a circle through two of them asks for the whole schema at each turn.
/// Runs after the caps on visits and expanded fields, so it may simply walk every path.
/// </summary>
internal sealed class IntrospectionLimits
{
    private static readonly FrozenSet<string> s_lists = FrozenSet.Create(
        "types", "directives", "fields", "args", "inputFields", "enumValues", "interfaces", "possibleTypes", "appliedDirectives");

    private readonly GraphQLDocument _document;
    private readonly GraphOptions _options;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Stack<string> _lists = new();
    private int _ofTypes;
    private int _listsMet;

    private IntrospectionLimits(GraphQLDocument document, GraphOptions options)
    {
        _document = document;
        _options = options;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    public static bool IsEntry(GraphQLField field) => field.Name.Value == "__schema" || field.Name.Value == "__type";

    public static DocumentRefusedError? Check(GraphQLDocument document, GraphOptions options)
    {
        var limits = new IntrospectionLimits(document, options);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (limits.Walk(operation.SelectionSet, within: false) is { } refusal)
                return refusal;
        }

        return null;
    }

    private DocumentRefusedError? Walk(GraphQLSelectionSet? set, bool within)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var refusal = selection switch
            {
                GraphQLField field => Enter(field, within),
                GraphQLInlineFragment inline => Walk(inline.SelectionSet, within),
                GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) =>
                    Walk(fragment.SelectionSet, within),
                _ => null,
            };
            if (refusal is not null)
                return refusal;
        }

        return null;
    }

    private DocumentRefusedError? Enter(GraphQLField field, bool within)
    {
        if (!within)
        {
            if (!IsEntry(field))
                return Walk(field.SelectionSet, within: false);
            return _options.Introspection
                ? Walk(field.SelectionSet, within: true)
                : Refuse(ErrorCodes.IntrospectionNotAllowed, "Introspection is off on this server.", field);
        }

        var name = field.Name.StringValue;
        if (name == "ofType")
            return EnterOfType(field);
        return s_lists.Contains(name) ? EnterList(field, name) : Walk(field.SelectionSet, within: true);
    }

    private DocumentRefusedError? EnterOfType(GraphQLField field)
    {
        if (++_ofTypes > _options.MaxIntrospectionOfType)
        {
            return Refuse(
                ErrorCodes.IntrospectionTooDeep,
                $"ofType stands within itself more than {_options.MaxIntrospectionOfType} times. No type is wrapped that often.",
                field);
        }

        var refusal = Walk(field.SelectionSet, within: true);
        _ofTypes--;
        return refusal;
    }

    private DocumentRefusedError? EnterList(GraphQLField field, string name)
    {
        if (_lists.Contains(name))
        {
            return Refuse(
                ErrorCodes.IntrospectionTooDeep,
                $"{name} stands within itself. Ask for types by name with __type instead.",
                field);
        }

        if (_lists.Count == _options.MaxIntrospectionLists)
        {
            return Refuse(
                ErrorCodes.IntrospectionTooDeep,
                $"More than {_options.MaxIntrospectionLists} lists of the schema stand within each other. Ask in several steps.",
                field);
        }

        if (++_listsMet > _options.MaxIntrospectionListFields)
        {
            return Refuse(
                ErrorCodes.IntrospectionTooDeep,
                $"Lists of the schema are asked for more than {_options.MaxIntrospectionListFields} times. Ask in several steps.",
                field);
        }

        _lists.Push(name);
        var refusal = Walk(field.SelectionSet, within: true);
        _lists.Pop();
        return refusal;
    }

    private DocumentRefusedError Refuse(string code, string message, GraphQLField at) => new(code, message, at, _document.Source);
}
