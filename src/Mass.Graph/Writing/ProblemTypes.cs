using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.History;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing;

/// <summary>The types of the errors of mutations: an interface, and a type for each kind of problem.</summary>
internal sealed class ProblemTypes
{
    private readonly GraphModel model;
    private readonly IReadOnlyList<ObjectGraphType> kinds;

    /// <summary>What all of them have.</summary>
    public InterfaceGraphType Error { get; } = new() { Name = "Error", Description = "Why a mutation was not done." };

    public ProblemTypes(GraphModel model)
    {
        this.model = model;
        foreach (var (name, description, type, _) in Common())
        {
            Error.AddField(new FieldType { Name = name, Description = description, ResolvedType = type });
        }

        var rule = Kind<RuleProblem>("RuleBrokenError", "A rule refuses it.");
        rule.AddPart<RuleProblem>("rule", "The stable code of the rule.", Text(), each => each.Rule);
        var conflict = Kind<ConflictProblem>("ConflictError", "Someone else has changed the thing first, and the change was made from an earlier state of it.");
        conflict.AddPart<ConflictProblem>("expectedRevision", "The revision from which the change was made.", Number(), each => each.ExpectedRevision);
        conflict.AddPart<ConflictProblem>("actualRevision", "The revision that the thing is at.", Number(), each => each.ActualRevision);
        conflict.AddField(new FieldType
        {
            Name = "current",
            Description = "The thing as it is now; null when it is not there any more.",
            ResolvedType = model.NodeInterface,
            Resolver = new FuncFieldResolver<object?>(context => model.Find(((ConflictProblem)context.Source!).Kind, ((ConflictProblem)context.Source!).ThingId, RequestState.SnapshotOf(context))),
        });
        conflict.AddField(new FieldType
        {
            Name = "changes",
            Description = "What was changed in it since, the oldest first: what each field held then, and what it holds now; empty where the caller may not see the history.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(model.Type<Change>().Output))),
            Resolver = new FuncFieldResolver<object?>(context => ((ConflictProblem)context.Source!).Since.Where(change => RequestState.SnapshotOf(context).Find<Change>(change.Id) is not null).ToList()),
        });
        kinds =
        [
            Kind<InvalidValueProblem>("InvalidValueError", "A value cannot be taken."),
            Kind<NotFoundProblem>("NotFoundError", "An id names nothing that the caller may see."),
            rule,
            Kind<NotAllowedProblem>("NotAllowedError", "The caller may not do it."),
            conflict,
            Kind<KeyReusedProblem>("IdempotencyKeyReusedError", "The idempotency key was used for something else."),
        ];
    }

    public UnionGraphType Union(string name, string mutation)
    {
        var union = new UnionGraphType { Name = name, Description = $"Why the mutation {mutation} was not done." };
        foreach (var kind in kinds)
        {
            union.AddPossibleType(kind);
        }

        return union;
    }

    private ObjectGraphType Kind<TProblem>(string name, string description)
        where TProblem : Problem
    {
        var kind = new ObjectGraphType { Name = name, Description = description, IsTypeOf = value => value is TProblem };
        foreach (var (part, words, type, get) in Common())
        {
            kind.AddPart(part, words, type, get);
        }

        kind.AddResolvedInterface(Error);
        Error.AddPossibleType(kind);
        return kind;
    }

    private IReadOnlyList<(string Name, string Description, IGraphType Type, Func<Problem, object?> Get)> Common() =>
    [
        ("message", "What is wrong, and how to mend it.", Text(), each => each.Message),
        ("code", "The stable code of the kind of problem.", Text(), each => each.Code),
        ("path", "Where in the input it is: names of fields, and places in lists from 0; empty for the input as a whole.", new NonNullGraphType(new ListGraphType(Text())), each => each.Path),
    ];

    private NonNullGraphType Text() => new(model.Leaves.Of(typeof(string)));

    private NonNullGraphType Number() => new(model.Leaves.Of(typeof(long)));
}
