using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Writing;

/// <summary>The types that mutations answer with.</summary>
internal sealed class Payloads(GraphModel model)
{
    private readonly Lazy<ProblemTypes> problems = new(() => new(model));

    /// <summary>What all errors of mutations have.</summary>
    public InterfaceGraphType Error => problems.Value.Error;

    /// <summary>The payload of a mutation.</summary>
    /// <param name="name">The name of the mutation.</param>
    /// <param name="list">What the things are called together, where it gives several; null where it gives one.</param>
    public ObjectGraphType Of<T>(string name, string? list)
        where T : class
    {
        var payload = new ObjectGraphType { Name = $"{Naming.Pascal(name)}Payload", Description = $"What the mutation {name} came to.", IsTypeOf = value => value is Payload };
        if (model.IsServed(typeof(T)) && list is not null)
        {
            payload.AddField(new FieldType
            {
                Name = list,
                Description = $"The {ShortNames.Words(list)} as they are now, as far as the caller may see them; null when nothing was done.",
                ResolvedType = new ListGraphType(new NonNullGraphType(model.Type<T>().Output)),
                Resolver = new FuncFieldResolver<object?>(context => Added<T>((Payload)context.Source!, RequestState.SnapshotOf(context))),
            });
        }
        else if (model.IsServed(typeof(T)))
        {
            payload.AddField(new FieldType
            {
                Name = ShortNames.Of(typeof(T)),
                Description = $"The {ShortNames.Words(typeof(T))} as it is now; null when nothing was done, when it was taken back, or when the caller may not see it.",
                ResolvedType = model.Type<T>().Output,
                Resolver = new FuncFieldResolver<object?>(context => ((Payload)context.Source!).ThingId is { } id ? RequestState.SnapshotOf(context).Find<T>(id) : null),
            });
        }

        payload.AddPart<Payload>("change", "What was changed, as the history has it; null when nothing was done, or everything was so already.", model.Type<Change>().Output, each => each.Change);
        payload.AddPart<Payload>("errors", "Why nothing was done, all that is wrong at once; null when it was done.", new ListGraphType(new NonNullGraphType(problems.Value.Union($"{Naming.Pascal(name)}Error", name))), each => each.Errors);
        return payload;
    }

    /// <summary>The things of a kind that a change has added; null when there is no change.</summary>
    private static IReadOnlyList<T>? Added<T>(Payload payload, Snapshot snapshot)
        where T : class => payload.Change is not { } change
            ? null
            : [.. change.Things.Where(thing => thing.How == ThingChange.Added && thing.Kind == typeof(T).Name).Select(thing => snapshot.Find<T>(thing.Id)).OfType<T>()];
}
