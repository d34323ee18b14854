using System.Reflection;
using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>
/// An object type of the graph. Each field is declared once; its output, its filter and its order come from the one declaration,
/// and the description of a domain member comes from its summary.
/// </summary>
internal sealed class ObjectModel<T> : IObjectModel
    where T : class
{
    /// <summary>Of so many orders it is remembered what they came to.</summary>
    private const int MostOrders = 8;

    /// <summary>An order of more keys than this is not kept: rows would be sorted by each of them at the cost of nobody.</summary>
    private const int MostPartsOfKept = 16;

    private readonly NullabilityInfoContext nullability = new();
    private readonly GraphModel model;
    private readonly Dictionary<string, Field<T>> fields = new(StringComparer.Ordinal);
    private readonly List<ISortKey<T>> natural = [];
    private readonly RememberedOrder?[] orders = new RememberedOrder?[MostOrders];
    private Func<T, Guid>? id;
    private ISortKey<T>? identity;
    private AccessLabel? label;
    private Func<T, Guid?>? association = AssociationId();
    private Field<T>? latest;
    private IGroupTypes? groups;
    private Action<T, Snapshot, ConfidentialAccess>? shows;
    private Order<T>? naturalOrder;

    public ObjectModel(GraphModel model)
    {
        this.model = model;
        Name = typeof(T).Name;
        Output = new ObjectGraphType { Name = Name, IsTypeOf = value => value is T };
        Filter = new InputObjectGraphType();
        Sort = new InputObjectGraphType();
        NameInputs();
    }

    public string Name { get; private set; }

    public ObjectGraphType Output { get; }

    public InputObjectGraphType Filter { get; }

    public InputObjectGraphType Sort { get; }

    public bool IsNode => id is not null;

    /// <summary>Whether something tells two things apart that are equal otherwise, so that lists of them can be paged.</summary>
    public bool IsIdentified => identity is not null;

    public bool IsServed => model.Audience.Sees(Label.Access);

    public AccessLabel Label => label ?? throw new InvalidOperationException($"{Name} does not say who may see it; declare it with {nameof(SeenBy)}.");

    /// <summary>Whether a thing of the type, which is not confidential itself, may show what is.</summary>
    public bool MayShowConfidential => shows is not null;

    public bool IsSortable => Served.Any(each => each.IsLeaf);

    private IEnumerable<Field<T>> Served =>
        fields.Values.Where(each => (each.InSchemaOf is not { } schema || model.Audience.Sees(schema)) && (each.Label is not { } only || model.Audience.Sees(only.Access)) && (each.Target is not { } target || model.IsServed(target)));

    /// <summary>The fields of which groups and numbers may tell: what is more confidential than its row is not among them, for one row may be all that a group has.</summary>
    private IEnumerable<Field<T>> Counted => Served.Where(each => each.Label is not { Access: AccessClass.Confidential });

    /// <summary>The types by which lists of the type are grouped and counted.</summary>
    public IGroupTypes Groups => groups ??= Label.Access == AccessClass.Confidential
        ? new SuppressedGroupTypes<T>(model.Leaves, Name, GroupKeys(KeyReach.OfRows))
        : new GroupTypes<T>(model.Leaves, Name, GroupKeys(KeyReach.OfRows), Measures(KeyReach.OfRows));

    /// <summary>Says who may see the type.</summary>
    /// <param name="access">The class.</param>
    /// <param name="words">The words for those of the class who do, when not all of them do.</param>
    public ObjectModel<T> SeenBy(AccessClass access, string? words = null)
    {
        label = new(access, Words: words);
        return this;
    }

    /// <summary>Says who may see the field that was added last, when not everyone may who sees the type. It tells nothing of things in whose association the reader is none of these.</summary>
    public ObjectModel<T> OnlyFor(AccessClass access) => OnlyFor(new AccessLabel(access));

    /// <summary>Says that the field that was added last is for those who oversee confidential support, and not for those who give it.</summary>
    public ObjectModel<T> OnlyForOverseers() => OnlyFor(new AccessLabel(AccessClass.Confidential, ForOverseers: true));

    /// <summary>Says what is shown of what is confidential by whatever is shown of a thing, so that it is recorded.</summary>
    public ObjectModel<T> Shows(Action<T, Snapshot, ConfidentialAccess> shows)
    {
        this.shows = shows;
        return this;
    }

    /// <summary>Says which association a thing is of, when it has no member of its own that does; null when that is not known, and then it tells nothing.</summary>
    public ObjectModel<T> Of(Func<T, Guid?> associationId)
    {
        association = associationId;
        return this;
    }

    /// <summary>Says that the numbers of the field that was added last are compared and never added up, as places in an order and percentages are.</summary>
    public ObjectModel<T> Ordinal()
    {
        (latest ?? throw new InvalidOperationException($"{Name} has no field yet.")).IsOrdinal = true;
        return this;
    }

    /// <summary>Says what the field that was added last costs, when it is worked out from much more than its own row.</summary>
    /// <param name="weight">The points, one for what an object costs.</param>
    /// <param name="size">How many items it mostly has, when it is a list of another length than others.</param>
    public ObjectModel<T> Costs(double weight, int? size = null)
    {
        (latest ?? throw new InvalidOperationException($"{Name} has no field yet.")).Cost = new CostHint(weight, size);
        return this;
    }

    /// <summary>Says that the field that was added last has few different values among many rows, so that an index finds rows by it; enums and truth values have one by themselves.</summary>
    public ObjectModel<T> Indexed()
    {
        (latest ?? throw new InvalidOperationException($"{Name} has no field yet.")).IsIndexed = true;
        return this;
    }

    /// <summary>Makes the type a node: it has a global id and can be fetched by it.</summary>
    public ObjectModel<T> Node(Func<T, Guid> getId)
    {
        id = getId;
        identity = new LeafSortKey<T, Guid>((item, _) => getId(item), descending: false);
        return Add(new IdField<T>(model, Name, getId));
    }

    /// <summary>Gives the type a readable key, which tells its things apart and is no global id.</summary>
    public ObjectModel<T> Keyed<TKey>(string name, string description, Func<T, TKey> getKey)
    {
        identity = new LeafSortKey<T, TKey>((item, _) => getKey(item), descending: false);
        return Value(name, description, (item, _) => getKey(item));
    }

    /// <summary>Gives the type another name and description than its CLR type has.</summary>
    public ObjectModel<T> Named(string name, string description)
    {
        (Name, Output.Name, Output.Description) = (name, name, description);
        NameInputs();
        return this;
    }

    /// <summary>Adds a key of the order in which lists come when no other is asked for.</summary>
    public ObjectModel<T> Natural<TValue>(Func<T, Snapshot, TValue> key, bool descending = false)
    {
        natural.Add(new LeafSortKey<T, TValue>(key, descending));
        return this;
    }

    /// <summary>Adds a scalar or an enum that is a member of the domain.</summary>
    public ObjectModel<T> Value<TValue>(Func<T, TValue> get, [CallerArgumentExpression(nameof(get))] string member = "")
    {
        var property = Member(member);
        return Add(new LeafField<T, TValue>(model, Naming.Camel(property.Name), Describe(property), (item, _) => get(item), IsNullable(property)));
    }

    /// <summary>Adds a scalar or an enum that is worked out.</summary>
    public ObjectModel<T> Value<TValue>(string name, string description, Func<T, Snapshot, TValue> get, bool nullable = false) =>
        Add(new LeafField<T, TValue>(model, name, description, get, nullable));

    /// <summary>Adds a short list of scalars or enums that is a member of the domain.</summary>
    public ObjectModel<T> Values<TValue>(Func<T, IReadOnlyList<TValue>> get, [CallerArgumentExpression(nameof(get))] string member = "")
    {
        var property = Member(member);
        return Add(new LeafListField<T, TValue>(model, Naming.Camel(property.Name), Describe(property), (item, _) => get(item)));
    }

    /// <summary>Adds a short list of scalars or enums that is worked out.</summary>
    public ObjectModel<T> Values<TValue>(string name, string description, Func<T, Snapshot, IReadOnlyList<TValue>> get) =>
        Add(new LeafListField<T, TValue>(model, name, description, get));

    /// <summary>Adds an object that is a member of the domain.</summary>
    public ObjectModel<T> Object<TTarget>(Func<T, TTarget?> get, [CallerArgumentExpression(nameof(get))] string member = "")
        where TTarget : class
    {
        var property = Member(member);
        return Add(new ReferenceField<T, TTarget>(model, Naming.Camel(property.Name), Describe(property), (item, _) => get(item), IsNullable(property)));
    }

    /// <summary>Adds an object that the snapshot leads to.</summary>
    public ObjectModel<T> Object<TTarget>(string name, string description, Func<T, Snapshot, TTarget?> get, bool nullable = false)
        where TTarget : class => Add(new ReferenceField<T, TTarget>(model, name, description, get, nullable));

    /// <summary>Adds a short list of objects that is a member of the domain.</summary>
    public ObjectModel<T> Objects<TItem>(Func<T, IReadOnlyList<TItem>> get, [CallerArgumentExpression(nameof(get))] string member = "")
        where TItem : class
    {
        var property = Member(member);
        return Add(new ObjectListField<T, TItem>(model, Naming.Camel(property.Name), Describe(property), (item, _) => get(item)));
    }

    /// <summary>Adds a short list of objects that the snapshot leads to.</summary>
    public ObjectModel<T> Objects<TItem>(string name, string description, Func<T, Snapshot, IReadOnlyList<TItem>> get)
        where TItem : class => Add(new ObjectListField<T, TItem>(model, name, description, get));

    /// <summary>Adds a list that grows.</summary>
    public ObjectModel<T> Connection<TItem>(string name, string description, Func<T, Snapshot, IReadOnlyList<TItem>> get)
        where TItem : class => Add(new ConnectionField<T, TItem>(model, name, description, get));

    /// <summary>Adds something that can be filtered, and by its keys grouped by, and is selected in another way.</summary>
    public ObjectModel<T> FilterBy(string name, string description, IGraphType type, Func<object?, Effort, RowTest<T>> where, params IReadOnlyList<GroupKey<T>> keys) =>
        Add(new FilterField<T>(name, description, type, where, keys));

    /// <summary>Adds a field with arguments, which is selected only.</summary>
    public ObjectModel<T> Computed(
        string name, string description, Func<IGraphType> type, Func<T, IResolveFieldContext, object?> get, params IReadOnlyList<QueryArgument> arguments) =>
        Add(new ComputedField<T>(name, description, type, arguments, get));

    /// <summary>Adds a field of any other kind.</summary>
    public ObjectModel<T> Add(Field<T> field)
    {
        fields.Add(field.Name, field);
        latest = field;
        return this;
    }

    /// <summary>Turns a filter into a test, which takes what it looks at from the effort of the operation.</summary>
    public RowTest<T> Where(object operand, Effort effort)
    {
        var tests = new List<RowTest<T>>();
        foreach (var (name, value) in (IDictionary<string, object?>)operand)
        {
            tests.Add(name switch
            {
                "and" => All(Tests(name, value, effort), effort),
                "or" => Any(Tests(name, value, effort), effort),
                _ => Where(fields[name], value, effort),
            });
        }

        return All(tests, effort);
    }

    /// <summary>Turns one object of an order into keys.</summary>
    public IEnumerable<ISortKey<T>> OrderBy(object operand)
    {
        var keys = ((IDictionary<string, object?>)operand).Where(key => key.Value is not null).ToList();
        return keys.Count switch
        {
            0 => [],
            1 => OrderBy(fields[keys[0].Key], keys[0].Value!),
            _ => throw new QueryError(
                ErrorCodes.InvalidValue,
                $"An object of 'order' names {string.Join(" and ", keys.Select(key => key.Key))}, whose precedence it cannot say; give each its own object of the list, the one to sort by first before the others."),
        };
    }

    /// <summary>The whole order of a list: what is asked for, then the natural keys, then the identity.</summary>
    public Order<T> OrderOf(object? order)
    {
        if (order is null)
        {
            return naturalOrder ??= new Order<T>(identity is null ? natural : [.. natural, identity]) { Key = identity is null ? null : this, IsNatural = true };
        }

        // An order without variables is the same object for each request.
        ref var place = ref orders[RuntimeHelpers.GetHashCode(order) % orders.Length];
        if (place is { } known && ReferenceEquals(known.Asked, order))
        {
            return known.Made;
        }

        var parts = LeafOperations.Items(order).Where(part => part is not null).ToList();
        var made = Made(order, parts);
        if (parts.Count <= MostPartsOfKept)
        {
            place = new(order, made);
        }

        return made;
    }

    private Order<T> Made(object order, IReadOnlyList<object?> parts)
    {
        List<ISortKey<T>> keys = [.. parts.SelectMany(part => OrderBy(part!)), .. natural];
        if (identity is not null)
        {
            keys.Add(identity);
        }

        return new Order<T>(keys) { Key = identity is not null && parts.Count <= MostPartsOfKept && keys.TrueForAll(key => key.IsKept) ? (this, Spelled(order)) : null };
    }

    /// <summary>What of a filter indexes answer, all of which has to hold, and what is left of it; null when nothing is.</summary>
    public (IReadOnlyList<IndexTerm<T>> Answered, IDictionary<string, object?>? Left) Terms(IDictionary<string, object?> where)
    {
        var (terms, rest) = (new List<IndexTerm<T>>(), new Dictionary<string, object?>());
        foreach (var (name, value) in where)
        {
            if (name is not ("and" or "or") && fields[name] is var field && IsOpen(field) && field.Terms(value) is { Count: > 0 } found)
            {
                terms.AddRange(found);
            }
            else if (name == "and" && value is not null)
            {
                var parts = LeafOperations.Items(value).Select(part => Terms((IDictionary<string, object?>)part!)).ToList();
                terms.AddRange(parts.SelectMany(part => part.Answered));
                if (parts.Select(part => part.Left).OfType<object>().ToList() is { Count: > 0 } left)
                {
                    rest[name] = left;
                }
            }
            else
            {
                rest[name] = value;
            }
        }

        return (terms, rest.Count > 0 ? rest : null);
    }

    /// <summary>Whether a field is the same for everyone who sees its thing, and cheap enough to be read of every row.</summary>
    private bool IsOpen(Field<T> field) => field.Label is null && LabelOf(field).Access != AccessClass.Confidential && field.Cost is not { RowTests: > 0 };

    /// <summary>What rows of the type can be grouped by: its own fields first.</summary>
    public IReadOnlyList<GroupKey<T>> GroupKeys(KeyReach reach)
    {
        List<GroupKey<T>> keys = [.. Counted.SelectMany(field => field.GroupKeys(reach).Select(key => Weighed(field, key)))];
        var own = keys.Where(key => !key.IsLifted).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);

        // The association of the support of a session is the association of the session.
        return [.. keys.Where(key => key.LiftedFrom is not { } inner || key.Kind.SortType is ScalarGraphType || !own.Contains(inner)).OrderBy(key => key.IsLifted).DistinctBy(key => key.Name)];
    }

    /// <summary>What can be worked out of many rows of the type.</summary>
    public IReadOnlyList<Measure<T>> Measures(KeyReach reach) =>
        [.. Counted.SelectMany(field => field.Measures(reach).Select(measure => Weighed(field, measure))).DistinctBy(measure => measure.Name)];

    public object? Find(Guid key, Snapshot snapshot) => snapshot.Find<T>(key);

    public Guid IdOf(T item) => id!(item);

    public Guid? KeyOf(object thing) => id?.Invoke((T)thing);

    public AccessLabel? LabelOf(string field) => fields.GetValueOrDefault(field)?.Label;

    public Guid? AssociationOf(object thing) => association?.Invoke((T)thing);

    public void Build()
    {
        Output.Description = Label.Tell(Output.Description ?? model.Docs.Type(typeof(T)));
        Filter.AddField(new FieldType { Name = "and", ResolvedType = new ListGraphType(new NonNullGraphType(Filter)), Description = "All of these have to hold; an empty list matches all." });
        Filter.AddField(new FieldType { Name = "or", ResolvedType = new ListGraphType(new NonNullGraphType(Filter)), Description = "At least one of these has to hold; an empty list matches nothing." });
        if (fields.Values.FirstOrDefault(field => field.Label is not null) is { } only && association is null)
        {
            throw new InvalidOperationException($"{Name}.{only.Name} is not for everyone, and {Name} does not say of which association it is; declare it with {nameof(Of)}.");
        }

        foreach (var field in Served)
        {
            if (field.Output() is { } output)
            {
                if (!model.IsServed(output))
                {
                    continue;
                }

                CostHint.Set(output, field.Cost);
                Output.AddField(Guarded(field, output));
            }

            if (field.FilterType is { } filter)
            {
                var input = new FieldType { Name = field.Name, ResolvedType = filter, Description = LabelOf(field).Tell(field.Description) };
                CostHint.Set(input, field.Cost);
                Filter.AddField(input);
            }

            if (field.SortType is { } sort)
            {
                var input = new FieldType { Name = field.Name, ResolvedType = sort, Description = LabelOf(field).Tell(field.Description) };
                CostHint.Set(input, field.Cost);
                Sort.AddField(input);
            }
        }

        if (IsNode)
        {
            Output.AddResolvedInterface(model.NodeInterface);
            model.NodeInterface.AddPossibleType(Output);
        }
    }

    private void NameInputs()
    {
        (Filter.Name, Filter.Description) = ($"{Name}FilterInput", $"Which rows of {Name} fit; all that is given has to hold, and an empty object matches all.");
        (Sort.Name, Sort.Description) = ($"{Name}SortInput", $"What to sort a list of {Name} by: give one field in each object of the list.");
    }

    /// <summary>The association that most things name.</summary>
    private static Func<T, Guid?>? AssociationId() => typeof(T).GetProperty("AssociationId") is { PropertyType: var type, GetMethod: { } getter } && type == typeof(Guid)
        && getter.CreateDelegate<Func<T, Guid>>() is { } get ? thing => get(thing) : null;

    /// <summary>Says that the field that was added last is in the schema of a class alone; what it tells of each thing it decides itself.</summary>
    public ObjectModel<T> InSchemaOf(AccessClass access)
    {
        (latest ?? throw new InvalidOperationException($"{Name} has no field yet.")).InSchemaOf = access;
        return this;
    }

    private ObjectModel<T> OnlyFor(AccessLabel only)
    {
        (latest ?? throw new InvalidOperationException($"{Name} has no field yet.")).Label = only;
        return this;
    }

    /// <summary>Who may see a field, where these are fewer than those who see the type.</summary>
    private AccessLabel LabelOf(Field<T> field) =>
        field.Label ?? (field.Target is { } target && model.LabelOf(target) is { } ofTarget && ofTarget.Access > Label.Access ? ofTarget : AccessLabel.Public);

    /// <summary>Whether the reader may see a field of a thing; null when all may who see the thing.</summary>
    private Func<T, Snapshot, bool>? GuardOf(Field<T> field) => field.Label is { } only
        ? (thing, snapshot) => association!(thing) is { } owner && only.IsFor(snapshot.RightsIn(owner))
        : null;

    /// <summary>The output of a field with who may see it, and recorded when it is confidential.</summary>
    private FieldType Guarded(Field<T> field, FieldType output)
    {
        var isConfidential = (field.Label ?? Label).Access == AccessClass.Confidential;
        var kind = field.Label is null ? Name : $"{Name}.{field.Name}";
        if (isConfidential)
        {
            output.Resolver = new GuardedResolver(output.Resolver!, (source, state, _) =>
            {
                state.Confidential.Show(AssociationOf(source), kind, KeyOf(source));
                return true;
            });
        }

        if (shows is { } show && model.Audience.Sees(AccessClass.Confidential))
        {
            output.Resolver = new GuardedResolver(output.Resolver!, (source, state, snapshot) =>
            {
                show((T)source, snapshot, state.Confidential);
                return true;
            });
        }

        if (GuardOf(field) is { } guard)
        {
            output.Description = field.Label!.Value.TellNull(field.Description);
            output.ResolvedType = output.ResolvedType is NonNullGraphType required ? required.ResolvedType : output.ResolvedType;
            output.Resolver = new GuardedResolver(output.Resolver!, (source, _, snapshot) => guard((T)source, snapshot));
            return output;
        }

        var label = LabelOf(field) is { Access: > AccessClass.Public } only ? only : model.LabelOf(output);
        output.Description = label.Access > Label.Access ? label.Tell(field.Description) : field.Description;
        return output;
    }

    private IEnumerable<ISortKey<T>> OrderBy(Field<T> field, object operand) => GuardOf(field) is { } guard
        ? field.OrderBy(operand).Select(key => new GuardedSortKey<T>(key, guard))
        : field.OrderBy(operand);

    /// <summary>The test of a field, which takes more from the effort when the field is dear to work out, and fits nothing that the reader may not see.</summary>
    private RowTest<T> Where(Field<T> field, object? value, Effort effort)
    {
        if (LabelOf(field).Access == AccessClass.Confidential)
        {
            effort.Touch(field.Label is null ? model.NameOf(field.Target!) : $"{Name}.{field.Name}");
        }

        var test = field.Where(value, effort);
        if (GuardOf(field) is { } guard)
        {
            var inner = test;
            test = (item, snapshot) => guard(item, snapshot) && inner(item, snapshot);
        }

        if (field.Cost is not { RowTests: > 0 and var tests })
        {
            return test;
        }

        return (item, snapshot) =>
        {
            effort.Spend(tests);
            return test(item, snapshot);
        };
    }

    private GroupKey<T> Weighed(Field<T> field, GroupKey<T> key)
    {
        key.Tests += field.Cost?.RowTests ?? 0;
        return GuardOf(field) is { } guard ? key.Guarded(guard) : key;
    }

    private Measure<T> Weighed(Field<T> field, Measure<T> measure)
    {
        measure.Tests += field.Cost?.RowTests ?? 0;
        return GuardOf(field) is { } guard ? measure.Guarded(guard) : measure;
    }

    /// <summary>An order in words, the same for the same order.</summary>
    private static string Spelled(object? order) => order switch
    {
        IDictionary<string, object?> keys => string.Join(' ', keys.Where(key => key.Value is not null).Select(key => $"{key.Key}({Spelled(key.Value)})")),
        bool descending => descending ? "-" : "+",
        null => "",
        var list => string.Join(',', LeafOperations.Items(list).Select(Spelled)),
    };

    private static RowTest<T> All(IReadOnlyList<RowTest<T>> tests, Effort effort) => tests.Count switch
    {
        0 => (_, _) => true,
        1 => tests[0],
        _ => (item, snapshot) =>
        {
            for (var i = 0; i < tests.Count; i++)
            {
                effort.Spend();
                if (!tests[i](item, snapshot))
                {
                    return false;
                }
            }

            return true;
        }
        ,
    };

    private static RowTest<T> Any(IReadOnlyList<RowTest<T>> tests, Effort effort) => (item, snapshot) =>
    {
        for (var i = 0; i < tests.Count; i++)
        {
            effort.Spend();
            if (tests[i](item, snapshot))
            {
                return true;
            }
        }

        return false;
    };

    private static PropertyInfo Member(string accessor)
    {
        var name = Naming.MemberOf(accessor);
        return typeof(T).GetProperty(name) ?? throw new InvalidOperationException($"{typeof(T).Name} has no property {name}.");
    }

    private bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);

    private List<RowTest<T>> Tests(string name, object? value, Effort effort) => value is null
        ? throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter '{name}' takes a list and not null; leave it out.")
        : [.. LeafOperations.Items(value).Select(item => Where(item!, effort))];

    private string Describe(PropertyInfo property) => model.Docs.Property(typeof(T), property.Name);

    /// <summary>An order as it was asked for, and what it came to.</summary>
    private sealed record RememberedOrder(object Asked, Order<T> Made);
}
