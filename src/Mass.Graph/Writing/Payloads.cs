using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.History;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing;

/// <summary>The types that mutations answer with.</summary>
internal sealed class Payloads(GraphModel model)
{
    private readonly Lazy<ProblemTypes> problems = new(() => new(model));

    /// <summary>What all errors of mutations have.</summary>
    public InterfaceGraphType Error => problems.Value.Error;

    /// <summary>The payload of a mutation.</summary>
    /// <param name="name">The name of the mutation.</param>
    public ObjectGraphType Of<T>(string name)
        where T : class
    {
        var payload = new ObjectGraphType { Name = $"{Naming.Pascal(name)}Payload", Description = $"What the mutation {name} came to.", IsTypeOf = value => value is Payload };
        if (model.IsServed(typeof(T)))
        {
            payload.AddField(new FieldType
            {
                Name = ShortNames.Of(typeof(T)),
                Description = $"The {ShortNames.Words(typeof(T))} as it is now; null when nothing was done.",
                ResolvedType = model.Type<T>().Output,
                Resolver = new FuncFieldResolver<object?>(context => ((Payload)context.Source!).ThingId is { } id ? RequestState.SnapshotOf(context).Find<T>(id) : null),
            });
        }

        payload.AddPart<Payload>("change", "What was changed, as the history has it; null when nothing was done, or everything was so already.", model.Type<Change>().Output, each => each.Change);
        payload.AddPart<Payload>("errors", "Why nothing was done, all that is wrong at once; null when it was done.", new ListGraphType(new NonNullGraphType(problems.Value.Union($"{Naming.Pascal(name)}Error", name))), each => each.Errors);
        return payload;
    }
}
