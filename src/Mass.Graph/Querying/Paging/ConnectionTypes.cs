using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Querying.Paging;

/// <summary>The connection and edge types, named for the field that returns them, and the fields that return them.</summary>
internal sealed class ConnectionTypes(GraphModel model)
{
    private readonly Dictionary<string, (ObjectGraphType Type, Type Item)> connections = new(StringComparer.Ordinal);
    private readonly ObjectGraphType pageInfo = PageInfoType(model);

    /// <summary>A field that returns a filtered, ordered and paged list.</summary>
    public FieldType Field<T>(
        string name, string description, Func<IResolveFieldContext, IReadOnlyList<T>> source, bool hasHistory = false, IReadOnlyList<QueryArgument>? more = null)
        where T : class
    {
        var type = model.Type<T>();
        if (!type.IsIdentified)
        {
            throw new InvalidOperationException($"'{name}' is a list of {type.Name}, which has no identity to tell equal rows apart between pages; make it a Node, or give it a key.");
        }

        List<QueryArgument> arguments =
        [
            .. Paging(),
            new(type.Filter) { Name = "where", Description = "Which to list; leave it out for all." },
            new(new ListGraphType(new NonNullGraphType(type.Sort))) { Name = "order", Description = "How to order them, the first object first; equal ones come in their natural order." },
            .. more ?? [],
            .. hasHistory ? [AsOfArgument()] : Array.Empty<QueryArgument>(),
        ];
        return Of(name, description, type.Output, type.Groups, arguments, context =>
        {
            // The context is used again for other fields: what is worked out later must not look into it.
            var owner = context.Source;
            var asOf = context.Argument<DateOnly?>("asOf");
            var snapshot = hasHistory ? RequestState.Enter(context, asOf) : RequestState.SnapshotOf(context);
            var effort = RequestState.Of(context).Effort(context.CancellationToken);
            var where = context.Argument<object>("where") is IDictionary<string, object?> { Count: > 0 } filter ? filter : null;
            var order = context.Argument<object>("order") is { } keys && LeafOperations.Items(keys).Any() ? keys : null;
            var given = more?.Select(argument => context.Argument<object>(argument.Name)).ToList();
            if (type.Label.Access == AccessClass.Confidential || type.MayShowConfidential)
            {
                // Whatever is asked of the list, a number or a group too, tells of what is in it.
                RequestState.Of(context).Confidential.LookThrough(snapshot.AssociationsWith(AccessClass.Confidential), type.Name);
            }

            var rows = source(context);
            var sequence = type.OrderOf(order);
            var matches = RowSearch.In(rows, where, type, sequence, snapshot, effort);
            return new Page<T>(
                matches,
                sequence,
                PageArguments.Of(context),
                snapshot,
                () => Fingerprint.Of([name, typeof(T).Name, model.KeyOf(owner), where, order, snapshot.ReadAsOf, .. given ?? []]),
                RequestState.Of(context).Count);
        });
    }

    /// <summary>A field that returns a paged list in one fixed order.</summary>
    public FieldType Field<T>(
        string name, string description, IGraphType node, Order<T> order, IReadOnlyList<QueryArgument> more, Func<IResolveFieldContext, IReadOnlyList<T>> source)
        where T : class => Of<T>(name, description, node, null, [.. Paging(), .. more], context =>
    {
        var snapshot = RequestState.SnapshotOf(context);
        object?[] given = [model.KeyOf(context.Source), .. more.Select(argument => context.Argument<object>(argument.Name))];
        return new Page<T>(
            new ScannedMatches<T>(source(context), null, order, snapshot, RequestState.Of(context).Effort(context.CancellationToken)),
            order,
            PageArguments.Of(context),
            snapshot,
            () => Fingerprint.Of([name, typeof(T).Name, snapshot.ReadAsOf, .. given]),
            RequestState.Of(context).Count);
    });

    public QueryArgument AsOfArgument() => new(model.Leaves.Of(typeof(DateOnly)))
    {
        Name = "asOf",
        Description = "The day as of which to read this and all below it; leave it out to read the present state.",
    };

    private static ObjectGraphType PageInfoType(GraphModel model)
    {
        var flag = new NonNullGraphType(model.Leaves.Of(typeof(bool)));
        var text = model.Leaves.Of(typeof(string));
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Where a page lies in its list." };
        type.AddPart("hasNextPage", "Whether there are rows after this page.", flag, (IPageInfo page) => page.HasNextPage);
        type.AddPart("hasPreviousPage", "Whether there are rows before this page.", flag, (IPageInfo page) => page.HasPreviousPage);
        type.AddPart("startCursor", "The cursor of the first row; null when the page is empty.", text, (IPageInfo page) => page.StartCursor);
        type.AddPart("endCursor", "The cursor of the last row; null when the page is empty.", text, (IPageInfo page) => page.EndCursor);
        return type;
    }

    private FieldType Of<T>(
        string name, string description, IGraphType node, IGroupTypes? groups, IReadOnlyList<QueryArgument> arguments, Func<IResolveFieldContext, Page<T>> resolve)
        where T : class => new()
        {
            Name = name,
            Description = description,
            ResolvedType = Type<T>(name, node, groups),
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                var state = RequestState.Of(context);
                return state.Sliced is { } sliced && sliced.IsAt(context) ? sliced.Cut(() => resolve(context), state.Count) : resolve(context);
            }),
        };

    private ObjectGraphType Type<T>(string fieldName, IGraphType node, IGroupTypes? groups)
        where T : class
    {
        var name = Naming.Pascal(fieldName);
        if (connections.TryGetValue(name, out var known))
        {
            return known.Item == typeof(T) ? known.Type : throw new InvalidOperationException($"{name}Connection is a list of {known.Item.Name} already; name the field otherwise.");
        }

        var text = new NonNullGraphType(model.Leaves.Of(typeof(string)));
        var edge = new ObjectGraphType { Name = $"{name}Edge", Description = "A row of a list with its cursor." };
        edge.AddPart("cursor", "The place of the row in the list, for 'after' and 'before'.", text, (Edge<T> row) => row.Cursor);
        edge.AddPart("node", "The row itself.", new NonNullGraphType(node), (Edge<T> row) => row.Node);
        var connection = new ObjectGraphType { Name = $"{name}Connection", Description = "A page of a list." };
        connection.AddPart("pageInfo", "Where the page lies in the list.", new NonNullGraphType(pageInfo), (Page<T> page) => page);
        connection.AddPart("edges", "The rows of the page with their cursors.", new ListGraphType(new NonNullGraphType(edge)), (Page<T> page) => page.Items.Select(item => new Edge<T>(page, item)));
        connection.AddPart("nodes", "The rows of the page.", new ListGraphType(new NonNullGraphType(node)), (Page<T> page) => page.Items);
        connection.AddPart("totalCount", "The number of rows that 'where' matches, whatever the page.", new NonNullGraphType(model.Leaves.Of(typeof(int))), (Page<T> page) => page.TotalCount);
        foreach (var field in groups?.Fields ?? [])
        {
            connection.AddField(field);
        }

        connections[name] = (connection, typeof(T));
        return connection;
    }

    private IReadOnlyList<QueryArgument> Paging()
    {
        var number = model.Leaves.Of(typeof(int));
        var text = model.Leaves.Of(typeof(string));
        return
        [
            new(number) { Name = "first", Description = $"How many rows to list from the start, from 0 to {PageArguments.MaxSize}; {PageArguments.DefaultSize} when neither this nor 'last' is given." },
            new(text) { Name = "after", Description = "List rows after this cursor." },
            new(number) { Name = "last", Description = $"How many rows to list from the end, from 0 to {PageArguments.MaxSize}; not together with 'first'." },
            new(text) { Name = "before", Description = "List rows before this cursor." },
        ];
    }
}
