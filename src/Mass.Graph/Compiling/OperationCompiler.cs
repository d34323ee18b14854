using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Compiling;

/// <summary>
/// Turns a query that was found valid into a tree of plans that write its answer. Fragments are put in place, fields of one name are merged, and for interfaces and unions there is a
/// plan for each type that they may be of; which directives leave out what is looked up for each request.
/// </summary>
internal sealed class OperationCompiler
{
    /// <summary>An operation of more places than this, fragments put in place for each type that they may be of, is left to the executor.</summary>
    private const int MaxPlaces = 20_000;
    private readonly ISchema schema;
    private readonly GraphQLDocument document;
    private readonly FieldArguments arguments = new();
    private readonly List<Inclusion> inclusions = [];
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments = [];
    private bool hasDirectives;
    private int places;

    private OperationCompiler(ISchema schema, GraphQLDocument document)
    {
        (this.schema, this.document) = (schema, document);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        }
    }

    /// <summary>The compiled operation; null when it is one that only the executor answers.</summary>
    public static CompiledOperation? Compile(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        if (operation.Operation != OperationType.Query)
        {
            return null;
        }

        try
        {
            return new OperationCompiler(schema, document).Compile(operation);
        }
        catch (Exception)
        {
            // Whatever there is about it that was not foreseen, the executor answers it.
            return null;
        }
    }

    private CompiledOperation Compile(GraphQLOperationDefinition operation)
    {
        var usages = new ValidationContext { Schema = schema, Document = document, Operation = operation }.GetRecursiveVariables(operation) ?? [];
        var root = Plan(schema.Query, [(operation.SelectionSet, Condition.Always)], depth: 0);
        return new CompiledOperation(schema, document, operation, new VariableReader(schema, operation, usages), arguments, inclusions, hasDirectives, root);
    }

    private ObjectPlan Plan(IObjectGraphType type, IEnumerable<(GraphQLSelectionSet Set, Condition When)> selections, int depth)
    {
        var (found, order) = (new Dictionary<string, Occurrences>(StringComparer.Ordinal), new List<(Occurrences Field, int Place)>());
        var spread = new HashSet<(ROM Fragment, Condition When)>();
        foreach (var (set, when) in selections)
        {
            Collect(set, when, type, found, order, spread);
        }

        var plans = found.Values.ToDictionary(field => field, field => Plan(type, field, depth));
        return new ObjectPlan(type, [.. order.Select(each => (plans[each.Field], each.Field.Places[0].Ast, InclusionOf(each.Field, each.Place)))]);
    }

    private void Collect(
        GraphQLSelectionSet set, Condition when, IObjectGraphType type, Dictionary<string, Occurrences> found, List<(Occurrences Field, int Place)> order, HashSet<(ROM Fragment, Condition When)> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (++places > MaxPlaces)
            {
                throw new NotAnsweredException("The operation is too long when its fragments are put in place.");
            }

            hasDirectives |= (selection as IHasDirectivesNode)?.Directives is { Count: > 0 };
            if (Directives.Of(selection, when) is not { } condition)
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    var name = field.ResponseName();
                    if (!found.TryGetValue(name, out var occurrences))
                    {
                        found[name] = occurrences = new Occurrences(name);
                    }

                    // A place that another one is always in the way of is in no answer; what is selected under it may be.
                    if (!occurrences.Places.Exists(earlier => earlier.When == Condition.Always || earlier.When == condition))
                    {
                        order.Add((occurrences, occurrences.Places.Count));
                    }

                    occurrences.Places.Add((field, condition));
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, condition, type, found, order, spread);
                    break;
                case GraphQLFragmentSpread named when fragments.TryGetValue(named.FragmentName.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type):
                    var key = named.FragmentName.Name.Value;
                    if (!spread.Contains((key, Condition.Always)) && spread.Add((key, condition)))
                    {
                        Collect(fragment.SelectionSet, condition, type, found, order, spread);
                    }

                    break;
            }
        }
    }

    private bool Applies(GraphQLTypeCondition? on, IObjectGraphType type) => on is null || schema.AllTypes[on.Type.Name.Value] switch
    {
        IAbstractGraphType several => several.IsPossibleType(type),
        var one => ReferenceEquals(one, type),
    };

    private int InclusionOf(Occurrences field, int place)
    {
        var own = field.Places[place].When;
        if (own == Condition.Always && place == 0)
        {
            return 0;
        }

        inclusions.Add(new Inclusion(own, [.. field.Places.Take(place).Select(earlier => earlier.When).Distinct()]));
        return inclusions.Count;
    }

    private FieldPlan Plan(IObjectGraphType parent, Occurrences field, int depth)
    {
        var ast = field.Places[0].Ast;
        if (ast.Name.Value == "__typename")
        {
            return new TypeNameFieldPlan(field.Name, parent.Name);
        }

        if (parent.GetField(ast.Name.Value) is not { ResolvedType: { } type, Resolver: { } resolver } definition)
        {
            throw new NotAnsweredException($"{ast.Name.Value} is not resolved like other fields.");
        }

        foreach (var (each, _) in field.Places)
        {
            arguments.Add(each, definition, document);
        }

        return Plan(field, ast, definition, parent, resolver, type, depth);
    }

    private FieldPlan Plan(Occurrences field, GraphQLField ast, FieldType definition, IObjectGraphType parent, IFieldResolver resolver, IGraphType type, int depth)
    {
        switch (resolver)
        {
            case GuardedResolver guard:
                return new GuardedFieldPlan(guard, Plan(field, ast, definition, parent, guard.Inner, type, depth), type is NonNullGraphType);
            case ILeafResolver leaf when LeafOf(type) is { } scalar && leaf.Writer(scalar, type is NonNullGraphType) is { } writer:
                return new LeafFieldPlan(field.Name, writer);
            case DirectResolver direct:
                return new DirectFieldPlan(field.Name, direct, Value(type, field, depth));
            default:
                return new ResolvedFieldPlan(field.Name, ast, definition, parent, resolver, Value(type, field, depth), depth);
        }
    }

    private ValuePlan Value(IGraphType type, Occurrences field, int depth)
    {
        var isRequired = type is NonNullGraphType;
        return Bare(type) switch
        {
            ListGraphType list => new ListValuePlan(Value(list.ResolvedType!, field, depth), isRequired),
            ScalarGraphType leaf => new LeafValuePlan(leaf, isRequired),
            IObjectGraphType one => new ObjectValuePlan(Plan(one, Below(field), depth + 1), isRequired),
            IAbstractGraphType several => new AbstractValuePlan(several, schema, several.PossibleTypes.ToDictionary(one => one, one => Plan(one, Below(field), depth + 1)), isRequired),
            var other => throw new NotAnsweredException($"{other.Name} is no type of an answer."),
        };
    }

    private static IEnumerable<(GraphQLSelectionSet Set, Condition When)> Below(Occurrences field) =>
        field.Places.Where(place => place.Ast.SelectionSet is not null).Select(place => (place.Ast.SelectionSet!, place.When));

    /// <summary>The scalar or enum that a field gives, one or a list of them; null when it gives something else.</summary>
    private static ScalarGraphType? LeafOf(IGraphType type) => Bare(type) switch
    {
        ScalarGraphType one => one,
        ListGraphType { ResolvedType: NonNullGraphType { ResolvedType: ScalarGraphType item } } => item,
        _ => null,
    };

    private static IGraphType Bare(IGraphType type) => type is NonNullGraphType { ResolvedType: { } inner } ? inner : type;

    /// <summary>A field of one object with all places in the document where it is selected.</summary>
    private sealed class Occurrences(string name)
    {
        public string Name => name;

        public List<(GraphQLField Ast, Condition When)> Places { get; } = [];
    }
}
