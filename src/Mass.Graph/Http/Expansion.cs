using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>
/// How much a document holds once every fragment stands in place of its spreads. Each fragment is measured once and
/// remembered, so a bomb of fragments costs no more than its text; sums stop at <see cref="Ceiling"/>.
/// </summary>
internal sealed class Expansion
{
    private const long Ceiling = 1_000_000_000_000;

    private readonly GraphQLDocument _document;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, Size> _measured = [];

    public Expansion(GraphQLDocument document)
    {
        _document = document;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    /// <summary>The sum over all operations; of depths, the greatest. Only for a document without cycles.</summary>
    public Size OfOperations()
    {
        var whole = default(Size);
        foreach (var operation in _document.Definitions.OfType<GraphQLOperationDefinition>())
            whole = whole.Beside(Measure(operation.SelectionSet));
        return whole;
    }

    /// <summary>A spread that leads back to the fragment that it stands in.</summary>
    public GraphQLFragmentSpread? FindCycle()
    {
        var open = new Dictionary<ROM, bool>();
        foreach (var name in _fragments.Keys)
        {
            if (FindCycle(name, open) is { } spread)
                return spread;
        }

        return null;
    }

    private GraphQLFragmentSpread? FindCycle(ROM name, Dictionary<ROM, bool> open)
    {
        open[name] = true;
        foreach (var spread in Spreads(_fragments[name].SelectionSet))
        {
            var target = spread.FragmentName.Name.Value;
            if (open.TryGetValue(target, out var isOpen))
            {
                if (isOpen)
                    return spread;
            }
            else if (_fragments.ContainsKey(target) && FindCycle(target, open) is { } found)
            {
                return found;
            }
        }

        open[name] = false;
        return null;
    }

    private static IEnumerable<GraphQLFragmentSpread> Spreads(GraphQLSelectionSet? set) =>
        (set?.Selections ?? []).SelectMany(selection => selection switch
        {
            GraphQLFragmentSpread spread => [spread],
            GraphQLField field => Spreads(field.SelectionSet),
            GraphQLInlineFragment inline => Spreads(inline.SelectionSet),
            _ => [],
        });

    private Size Measure(GraphQLSelectionSet? set)
    {
        var size = default(Size);
        foreach (var selection in set?.Selections ?? [])
        {
            size = size.Beside(selection switch
            {
                GraphQLField field => Measure(field),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet),
                GraphQLFragmentSpread spread => Measure(spread.FragmentName.Name.Value),
                _ => default,
            });
        }

        return size;
    }

    private Size Measure(GraphQLField field)
    {
        var inner = Measure(field.SelectionSet);
        var depth = IntrospectionLimits.IsEntry(field) ? 0 : inner.Depth;
        return new Size(Math.Min(Ceiling, inner.Fields + 1), inner.Visits, depth + 1);
    }

    private Size Measure(ROM fragment)
    {
        if (_measured.TryGetValue(fragment, out var known))
            return known;
        var inner = _fragments.TryGetValue(fragment, out var definition) ? Measure(definition.SelectionSet) : default;
        return _measured[fragment] = inner with { Visits = Math.Min(Ceiling, inner.Visits + 1) };
    }

    public readonly record struct Size(long Fields, long Visits, int Depth)
    {
        public Size Beside(Size other) =>
            new(Math.Min(Ceiling, Fields + other.Fields), Math.Min(Ceiling, Visits + other.Visits), Math.Max(Depth, other.Depth));
    }
}
