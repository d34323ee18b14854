using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>A look-up of one thing by its id or by one of its readable keys.</summary>
/// <remarks>A key that is unique within an owner finds things of several owners; the look-up is then narrowed by the owner, or refused.</remarks>
internal sealed class Lookup<T>
    where T : class
{
    private readonly ObjectModel<T> type;
    private readonly LookupKey<T>[] keys;
    private readonly InputObjectGraphType input;

    public Lookup(GraphModel model, string fieldName, params IReadOnlyList<LookupKey<T>> keys)
    {
        (type, this.keys) = (model.Type<T>(), [.. keys]);
        FieldName = fieldName;
        input = new InputObjectGraphType { Name = $"{Naming.Pascal(fieldName)}ByInput", IsOneOf = true, Description = "What to look it up by: exactly one of these." };
        input.AddField(new FieldType { Name = "id", ResolvedType = model.Leaves.Id, Description = "Its global id." });
        foreach (var key in keys)
        {
            input.AddField(new FieldType { Name = key.Name, ResolvedType = model.Leaves.Of(typeof(string)), Description = key.Description });
        }
    }

    public string FieldName { get; }

    public QueryArgument Argument(string name, string description, bool required = false) =>
        new(required ? new NonNullGraphType(input) : input) { Name = name, Description = description };

    /// <summary>The one thing that an argument names; null when there is none.</summary>
    /// <param name="snapshot">Where to look.</param>
    /// <param name="argument">The value of the argument.</param>
    /// <param name="ownerId">The id of the owner of a thing, when the look-up is narrowed by one.</param>
    /// <param name="owner">The id of the owner by which the look-up is narrowed.</param>
    /// <param name="narrowing">What could narrow the look-up.</param>
    public T? Find(Snapshot snapshot, object argument, Func<T, Guid>? ownerId = null, Guid owner = default, string narrowing = "an owner")
    {
        var (name, value) = Named(argument);
        if (name == "id")
        {
            return snapshot.Find<T>(NodeId.Parse((string)value!, type.Name)) is { } item && (ownerId is null || ownerId(item) == owner) ? item : null;
        }

        var found = snapshot.ByKey(KeyOf(name).Get, (string)value!, ownerId, owner);
        return found.Count switch
        {
            0 => null,
            1 => found[0],
            var count => throw new QueryError(ErrorCodes.Ambiguous, $"{count} things have the {name} '{value}'; narrow the look-up by {narrowing}, or use an id."),
        };
    }

    private static (string Name, object? Value) Named(object argument)
    {
        foreach (var (name, value) in (Dictionary<string, object?>)argument)
        {
            if (value is not null)
            {
                return (name, value);
            }
        }

        throw new InvalidOperationException("A look-up names nothing to look for.");
    }

    private LookupKey<T> KeyOf(string name)
    {
        foreach (var key in keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        throw new InvalidOperationException($"'{FieldName}' is not looked up by '{name}'.");
    }

    /// <summary>The thing that an argument names, or an error when there is none.</summary>
    public T Require(Snapshot snapshot, object argument, string argumentName) => Find(snapshot, argument)
        ?? throw new QueryError(ErrorCodes.NotFound, $"'{argumentName}' names no {type.Name} of this server; take its key from a list of them.");

    /// <summary>An argument that narrows the look-up of things that this one owns.</summary>
    public OwnerNarrowing<TOwned> Narrowing<TOwned>(string name, Func<TOwned, Guid> ownerId)
        where TOwned : class => Narrowing(name, $"The {name} to look in; needed when more than one has such a key.", ownerId);

    /// <summary>An argument that leaves the things that this one owns.</summary>
    public OwnerNarrowing<TOwned> Narrowing<TOwned>(string name, string description, Func<TOwned, Guid> ownerId)
        where TOwned : class => new(Argument(name, description), (snapshot, value) => type.IdOf(Require(snapshot, value, name)), ownerId);

    /// <summary>The root field of the look-up.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="description">What it looks up.</param>
    /// <param name="hasHistory">Whether it can be read as of a date.</param>
    /// <param name="narrow">The argument that narrows it, where a key is unique in an owner only.</param>
    public FieldType RootField(
        GraphModel model, string description, bool hasHistory = false, OwnerNarrowing<T>? narrow = null)
    {
        var arguments = new QueryArguments(Argument("by", "What to look it up by: exactly one key.", required: true));
        if (narrow is not null)
        {
            arguments.Add(narrow.Argument);
        }

        if (hasHistory)
        {
            arguments.Add(model.Connections.AsOfArgument());
        }

        var narrowing = narrow is null ? "its id" : $"'{narrow.Argument.Name}'";
        return new FieldType
        {
            Name = FieldName,
            Description = description,
            ResolvedType = type.Output,
            Arguments = arguments,
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                var snapshot = hasHistory ? RequestState.Enter(context, context.Argument<DateOnly?>("asOf")) : RequestState.SnapshotOf(context);
                RequestState.Of(context).Count(1);
                var by = context.Argument<object>("by")!;
                return narrow is not null && context.Argument<object>(narrow.Argument.Name) is { } value
                    ? Find(snapshot, by, narrow.OwnerId, narrow.IdOf(snapshot, value), narrowing)
                    : Find(snapshot, by, narrowing: narrowing);
            }),
        };
    }
}
