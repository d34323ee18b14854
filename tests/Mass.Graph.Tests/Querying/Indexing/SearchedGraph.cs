using System.Collections.Concurrent;
using System.Reflection;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Tests.Differential;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>The lists at the root of the graph of an audience, and what can be asked of them.</summary>
internal sealed class SearchedGraph
{
    /// <summary>How deep filters nest.</summary>
    private const int Depth = 4;

    private static readonly ConcurrentDictionary<Audience, Lazy<SearchedGraph>> Graphs = new();
    private readonly GraphModel model;
    private readonly SchemaMap map;

    private SearchedGraph(Audience audience)
    {
        model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly, typeof(MassSchema).Assembly), audience);
        foreach (var subject in MassSchema.Subjects)
        {
            subject.Declare(model);
        }

        var schema = model.Build();
        map = new(schema);
        var types = (Dictionary<Type, IObjectModel>)typeof(GraphModel).GetField("types", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(model)!;
        Lists =
        [
            .. from field in schema.Query.Fields
               where field.Arguments?.Find("where") is not null
               let row = SchemaMap.FieldsOf(field.ResolvedType!.GetNamedType()).Single(each => each.Name == "nodes").ResolvedType!.GetNamedType()
               select (ISearchedList)typeof(SearchedGraph).GetMethod(nameof(List), BindingFlags.Instance | BindingFlags.NonPublic)!
                   .MakeGenericMethod(types.Single(type => ReferenceEquals(type.Value.Output, row)).Key).Invoke(this, [field])!,
        ];
    }

    public IReadOnlyList<ISearchedList> Lists { get; }

    public static SearchedGraph Of(Audience audience) => Graphs.GetOrAdd(audience, static each => new(() => new(each))).Value;

    /// <summary>A filter and an order of a list, out of values of the data; each null when there is none.</summary>
    public (object? Where, object? Order, string Spelled) Draw(ISearchedList list, ValuePool pool, Dice dice)
    {
        var inputs = new RandomInputs(map, pool, dice);
        object? Drawn(string argument) => list.Field.Arguments!.Find(argument) is { } input ? inputs.Of(input, list.Field, dice.Below(Depth)) : null;
        var filter = (IInputObjectGraphType)list.Field.Arguments!.Find("where")!.ResolvedType!.GetNamedType();
        var (where, order) = (dice.Below(10) switch
        {
            0 => null,
            1 or 2 => Drawn("where"),
            3 or 4 => Wire.Object("and", new List<object?> { Few(filter, inputs, dice, Depth), Drawn("where") ?? Wire.Object("and", new List<object?>()) }),
            5 => Few(filter, inputs, dice, Depth).Concat(Few(filter, inputs, dice, Depth)).DistinctBy(each => each.Key).ToDictionary(),
            _ => Few(filter, inputs, dice, Depth),
        }, dice.Chance(70) ? Drawn("order") : null);
        return (Read("where", where), Read("order", order) is IEnumerable<object?> keys && keys.Any() ? keys : null, $"where: {Wire.Literal(where)} order: {Wire.Literal(order)}");

        object? Read(string argument, object? value) => value is null ? null : ExecutionHelper.CoerceValue(list.Field.Arguments!.Find(argument)!.ResolvedType!, Parser.Parse<GraphQLValue>(Wire.Literal(value))).Value;
    }

    /// <summary>A filter by one value, or one of several, of which there are few: what an index answers.</summary>
    private static Dictionary<string, object?> Few(IInputObjectGraphType filter, RandomInputs inputs, Dice dice, int depth)
    {
        var fields = filter.Fields.Where(field => field.Name is not ("and" or "or")).ToList();
        var deep = fields.Where(field => depth > 0 && !IsOfLeaf(field)).ToList();
        var few = fields.Where(field => IsOfLeaf(field) && LeafOf(field) is EnumerationGraphType or BooleanGraphType).ToList();
        var field = dice.Of(few.Count > 0 && (deep.Count == 0 || dice.Chance(60)) ? few : deep.Count > 0 ? deep : fields);
        return Wire.Object(field.Name, Asked((IInputObjectGraphType)field.ResolvedType!.GetNamedType()));

        Dictionary<string, object?> Asked(IInputObjectGraphType type) => type.Fields.Find("some") is { } some ? Wire.Object("some", Asked((IInputObjectGraphType)some.ResolvedType!.GetNamedType()))
            : type.Fields.Find("eq") is null ? Few(type, inputs, dice, depth - 1)
            : dice.Chance(60) || type.Fields.Find("in") is null ? Wire.Object("eq", Value(type)) : Wire.Object("in", Enumerable.Range(0, dice.Below(4)).Select(_ => Value(type)).ToList());

        object? Value(IInputObjectGraphType type) => dice.Chance(10) ? null : type.Fields.Find("eq")!.ResolvedType!.GetNamedType() is EnumerationGraphType choice
            ? new EnumMember(dice.Of(choice.Values.ToList()).Name)
            : inputs.Found(filter.Name.Replace("FilterInput", "", StringComparison.Ordinal), field.Name, type.Fields.Find("eq")!.ResolvedType!.GetNamedType().Name);
    }

    private static bool IsOfLeaf(FieldType field) => LeafOf(field) is not null;

    /// <summary>What a field of a filter compares, itself or in a list; null when that is a thing with fields of its own.</summary>
    private static IGraphType? LeafOf(FieldType field) => field.ResolvedType!.GetNamedType() is not IInputObjectGraphType type ? null
        : type.Fields.Find("some") is { } some ? LeafOf(some)
        : type.Fields.Find("eq")?.ResolvedType!.GetNamedType();

    private SearchedList<T> List<T>(FieldType field)
        where T : class => new(field, model.Type<T>(), model.Tables.OfType<IRowTable>().FirstOrDefault(table => table.RowType == typeof(T)) is { } table
            ? snapshot => (IReadOnlyList<T>)table.GetType().GetMethod("All")!.Invoke(table, [snapshot])!
            : snapshot => snapshot.All<T>());
}
