using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;
using Mass.Graph.Writing;

namespace Mass.Graph.Querying;

/// <summary>The types and root fields that the subjects declare, before they become a schema.</summary>
internal sealed class GraphModel
{
    private const int MaxNodes = 100;
    private readonly Dictionary<Type, IObjectModel> types = [];
    private readonly Dictionary<string, InputObjectGraphType> listFilters = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> lookups = [];
    private readonly List<(Type? Item, Func<FieldType> Field)> roots = [];
    private readonly List<(Type Item, Func<FieldType> Field)> changes = [];

    public GraphModel(XmlDocs docs, Audience audience)
    {
        (Docs, Audience) = (docs, audience);
        Leaves = new LeafTypes(docs);
        Connections = new ConnectionTypes(this);
        Acts = new Acts(this);
        NodeInterface.AddField(new FieldType { Name = "id", ResolvedType = new NonNullGraphType(Leaves.Id), Description = "The global id: opaque, stable, and good for the field node." });
    }

    public XmlDocs Docs { get; }

    /// <summary>For whom the schema is made: what only others may see is not in it.</summary>
    public Audience Audience { get; }

    public LeafTypes Leaves { get; }

    public ConnectionTypes Connections { get; }

    /// <summary>The mutations.</summary>
    public Acts Acts { get; }

    /// <summary>The flat tables, from which the calendar learns the days that it has to hold.</summary>
    public List<IRowTable> Tables { get; } = [];

    public InterfaceGraphType NodeInterface { get; } = new() { Name = "Node", Description = "A thing that has a global id." };

    /// <summary>The object type of a CLR type; it is named for it.</summary>
    public ObjectModel<T> Type<T>()
        where T : class
    {
        if (!types.TryGetValue(typeof(T), out var type))
        {
            types[typeof(T)] = type = new ObjectModel<T>(this);
        }

        return (ObjectModel<T>)type;
    }

    /// <summary>The object type of a CLR type that a subject has declared.</summary>
    public IObjectModel Known(Type type) => types.GetValueOrDefault(type) ?? throw new InvalidOperationException($"No subject declares {type.Name}.");

    /// <summary>The object type with a name; null when no subject declares one.</summary>
    public IObjectModel? Known(string clrName) => types.FirstOrDefault(type => type.Key.Name == clrName).Value;

    /// <summary>Adds a root field.</summary>
    public void Root(Func<FieldType> field) => roots.Add((null, field));

    /// <summary>Adds a root list of all the things of a kind.</summary>
    public void Root<T>(string name, string description, bool hasHistory = false)
        where T : class => roots.Add((typeof(T), () => Connections.Field(name, description, context => RequestState.SnapshotOf(context).All<T>(), hasHistory)));

    /// <summary>Adds a root list of things that are worked out.</summary>
    public void Root<T>(string name, string description, Func<IResolveFieldContext, IReadOnlyList<T>> list, bool hasHistory = true)
        where T : class => roots.Add((typeof(T), () => Connections.Field(name, description, list, hasHistory)));

    /// <summary>Adds a subscription to the changes of things of a kind, each told as it is then.</summary>
    public ChangeField<T> Changes<T>(string name, string description)
        where T : class
    {
        var field = new ChangeField<T>(this, name, description);
        changes.Add((typeof(T), field.Build));
        return field;
    }

    /// <summary>Adds a look-up of one thing by its keys; the look-ups of what it owns can be narrowed by it.</summary>
    public Lookup<T> Lookup<T>(string fieldName, params IReadOnlyList<LookupKey<T>> keys)
        where T : class
    {
        var lookup = new Lookup<T>(this, fieldName, keys);
        lookups[typeof(T)] = lookup;
        return lookup;
    }

    /// <summary>The look-up of a kind of thing that an earlier subject has added.</summary>
    public Lookup<T> LookupOf<T>()
        where T : class => (Lookup<T>)lookups[typeof(T)];

    /// <summary>Whether the schema has the object type of a CLR type.</summary>
    public bool IsServed(Type type) => types[type].IsServed;

    /// <summary>Whether the schema has the object type that a field gives; scalars and the like it always has.</summary>
    public bool IsServed(FieldType field) => ModelOf(field)?.IsServed is not false;

    /// <summary>What the object type of a CLR type is called.</summary>
    public string NameOf(Type type) => types[type].Name;

    /// <summary>Who may see the things of a CLR type.</summary>
    public AccessLabel LabelOf(Type type) => types[type].Label;

    /// <summary>Who may see what a field gives.</summary>
    public AccessLabel LabelOf(FieldType field) => ModelOf(field)?.Label ?? AccessLabel.Public;

    private IObjectModel? ModelOf(FieldType field)
    {
        var type = field.ResolvedType?.GetNamedType();
        return types.Values.FirstOrDefault(each => ReferenceEquals(each.Output, type));
    }

    /// <summary>The id of the thing whose field is asked for; null at the root and below things without an id.</summary>
    public Guid? KeyOf(object? source) => source is not null && types.TryGetValue(source.GetType(), out var type) ? type.KeyOf(source) : null;

    /// <summary>The filter of a list of objects.</summary>
    public InputObjectGraphType ListFilter<TItem>()
        where TItem : class
    {
        var element = Type<TItem>().Filter;
        var name = $"ListFilterInputTypeOf{element.Name}";
        if (!listFilters.TryGetValue(name, out var input))
        {
            listFilters[name] = input = OperationInputs.CreateList(name, element);
        }

        return input;
    }

    /// <summary>Turns the filter of a list of objects into a test.</summary>
    public RowTest<T> WhereList<T, TItem>(string name, object? operand, Func<T, Snapshot, IReadOnlyList<TItem>> get, Effort effort)
        where T : class
        where TItem : class => operand is null
            ? throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter '{name}' takes operations and not null; leave it out, or ask for an empty list with any: false.")
            : ListOperations.Compile(operand, get, item => Type<TItem>().Where(item!, effort), effort);

    /// <summary>The filter of a list of objects as what indexes answer; empty when they do not answer all of it.</summary>
    public IReadOnlyList<IndexTerm<T>> TermsOfList<T, TItem>(string name, object? operand, Func<T, Snapshot, IReadOnlyList<TItem>> get)
        where T : class
        where TItem : class => IndexTerms.OfSome(operand) is { Count: > 0 } some && Type<TItem>().Terms(some) is { Left: null, Answered: [var term] }
            ? [new(term.Values.OfEach<T>((this, name, term.Values.Key), get), term.Wanted)]
            : [];

    /// <summary>Makes the schema.</summary>
    public Schema Build()
    {
        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked." };
        Root(NodeField);
        Root(NodesField);
        foreach (var (item, root) in roots)
        {
            if (item is not null && !IsServed(item))
            {
                continue;
            }

            var field = root();
            if (IsServed(field))
            {
                field.Description = (item is null ? LabelOf(field) : LabelOf(item)).Tell(field.Description!);
                query.AddField(field);
            }
        }

        var mutation = new ObjectGraphType { Name = "Mutation", Description = "What can be done; each mutation is done as a whole or not at all." };
        foreach (var act in Acts.All.Where(act => Audience.Sees(act.Class)))
        {
            mutation.AddField(act.Field());
        }

        ObjectGraphType? subscription = null;
        foreach (var (_, change) in changes.Where(each => IsServed(each.Item)))
        {
            subscription ??= new ObjectGraphType { Name = "Subscription", Description = "What can be listened to." };
            subscription.AddField(change());
        }

        // Building a type may bring in others that nothing named before.
        for (var built = 0; built < types.Count; built++)
        {
            if (types.Values.ElementAt(built) is { IsServed: true } type)
            {
                type.Build();
            }
        }

        var schema = new Schema { Query = query, Mutation = mutation.Fields.Count > 0 ? mutation : null, Subscription = subscription, NameConverter = GraphQL.Conversion.DefaultNameConverter.Instance };
        schema.Features.DeprecationOfInputValues = true;
        schema.Features.RepeatableDirectives = true;
        foreach (var type in types.Values.Where(type => type is { IsNode: true, IsServed: true }))
        {
            schema.RegisterType(type.Output);
        }

        if (schema.Mutation is not null)
        {
            schema.RegisterType(Acts.Payloads.Error);
        }

        SpecifiedBy.Apply(schema, Leaves);
        schema.Initialize();
        return schema;
    }

    /// <summary>The thing of a kind with an id; null when there is none, or none that is seen.</summary>
    public object? Find(Type kind, Guid id, Snapshot snapshot) => types.TryGetValue(kind, out var type) && type.IsServed ? type.Find(id, snapshot) : null;

    private FieldType NodeField() => new()
    {
        Name = "node",
        Description = "The thing with a global id; null when there is none.",
        ResolvedType = NodeInterface,
        Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(Leaves.Id)) { Name = "id", Description = "The global id." }),
        Resolver = new FuncFieldResolver<object?>(context => Find(context, context.Argument<string>("id")!)),
    };

    private FieldType NodesField() => new()
    {
        Name = "nodes",
        Description = $"The things with these global ids, at most {MaxNodes}, in the order of the ids; null in the place of each that does not exist.",
        ResolvedType = new NonNullGraphType(new ListGraphType(NodeInterface)),
        Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(Leaves.Id)))) { Name = "ids", Description = "The global ids." }),
        Resolver = new FuncFieldResolver<object?>(context =>
        {
            var ids = LeafOperations.Items(context.Argument<object>("ids")!).Cast<string>().ToList();
            return ids.Count <= MaxNodes
                ? ids.Select(id => Find(context, id)).ToList()
                : throw new QueryError(
                    ErrorCodes.TooManyNodes,
                    $"'ids' has {ids.Count} ids; at most {MaxNodes} are taken at once.",
                    new Dictionary<string, object?> { ["limit"] = "nodes", ["allowed"] = MaxNodes, ["found"] = ids.Count });
        }),
    };

    private object? Find(IResolveFieldContext context, string id)
    {
        if (!NodeId.TryParse(id, out var name, out var key))
        {
            throw new QueryError(ErrorCodes.InvalidValue, "This is no id of this server; take ids from the field id and leave them as they are.");
        }

        RequestState.Of(context).Count(1);
        var type = types.Values.FirstOrDefault(type => type is { IsNode: true, IsServed: true } && type.Name == name);
        var found = type?.Find(key, RequestState.SnapshotOf(context));
        if (found is not null && type!.Label.Access == AccessClass.Confidential)
        {
            RequestState.Of(context).Confidential.Show(type.AssociationOf(found), type.Name, key);
        }

        return found;
    }
}
