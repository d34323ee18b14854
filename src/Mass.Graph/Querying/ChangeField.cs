using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Live;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>A field of the subscription type: it gives a thing, as it is then, each time that the thing or a part of it has changed.</summary>
internal sealed class ChangeField<T>
    where T : class
{
    private const int MaxIds = 100;
    private readonly GraphModel model;
    private readonly string name;
    private readonly string description;
    private readonly Dictionary<string, Func<Snapshot, Guid, Guid?>> sources = new(StringComparer.Ordinal);
    private readonly List<Narrowing<T>> narrowings = [];

    public ChangeField(GraphModel model, string name, string description)
    {
        (this.model, this.name, this.description) = (model, name, description);
        sources[typeof(T).Name] = (_, id) => id;
    }

    /// <summary>Says that the thing has changed when a part of it has. A part that its caller may not see tells nothing.</summary>
    public ChangeField<T> Through<TPart>(Func<TPart, Snapshot, Guid?> owner)
        where TPart : class
    {
        sources[typeof(TPart).Name] = (snapshot, id) => snapshot.Find<TPart>(id) is { } part ? owner(part, snapshot) : null;
        return this;
    }

    /// <summary>Adds an argument that leaves some of the things.</summary>
    public ChangeField<T> Within(Narrowing<T> narrowing)
    {
        narrowings.Add(narrowing);
        return this;
    }

    public FieldType Build()
    {
        var arguments = new QueryArguments(narrowings.Select(each => each.Argument))
        {
            new QueryArgument(new ListGraphType(new NonNullGraphType(model.Leaves.Id))) { Name = "ids", Description = $"Only the things with these global ids, at most {MaxIds}." },
        };
        return new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(model.Type<T>().Output),
            Arguments = arguments,
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                if (Watch.In(context.UserContext).Thing is { } id)
                {
                    RequestState.Of(context).Count(1);
                    return RequestState.SnapshotOf(context).Find<T>(id) ?? throw new Watch.SilentError();
                }

                var ids = Ids(context.Argument<object>("ids"));
                var owners = narrowings.Select(each => (each.Owner, Value: context.Argument<object>(each.Argument.Name))).Where(each => each.Value is not null).ToList();

                // What an argument names has to be there when the subscription begins, and as long as it runs.
                Wanted(RequestState.SnapshotOf(context));
                throw Watch.In(context.UserContext).Opened(new Interest(sources.Keys.ToHashSet(StringComparer.Ordinal), (userContext, changed) =>
                {
                    var snapshot = RequestState.In(userContext)!.Present;
                    return sources[changed.TypeName](snapshot, changed.Id) is { } found && ids?.Contains(found) is not false
                        && snapshot.Find<T>(found) is { } item && Wanted(snapshot)(item) ? found : null;
                }));

                Func<T, bool> Wanted(Snapshot snapshot)
                {
                    var tests = owners.Select(each => each.Owner(snapshot, each.Value!)).ToList();
                    return item => tests.TrueForAll(test => test(item));
                }
            }),
            StreamResolver = NeverStreamed.Instance,
        };
    }

    private HashSet<Guid>? Ids(object? given)
    {
        if (given is null)
        {
            return null;
        }

        var ids = LeafOperations.Items(given).Cast<string>().Select(id => NodeId.Parse(id, model.Type<T>().Name)).ToHashSet();
        return ids.Count <= MaxIds
            ? ids
            : throw new QueryError(
                ErrorCodes.TooManyNodes,
                $"'ids' has {ids.Count} ids; at most {MaxIds} are taken at once.",
                new Dictionary<string, object?> { ["limit"] = "nodes", ["allowed"] = MaxIds, ["found"] = ids.Count });
    }
}
