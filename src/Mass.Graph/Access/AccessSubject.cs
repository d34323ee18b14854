using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Access;

/// <summary>What a caller may do here, and who was shown what is confidential.</summary>
internal sealed class AccessSubject : ISubject
{
    public void List(Listings lists)
    {
        // Callers are of no association.
    }

    public void Declare(GraphModel model)
    {
        ConfidentialReadTypes.Declare(model);
        model.Type<RateLimit>()
            .SeenBy(AccessClass.Public)
            .Named("RateLimit", "How much the caller may still ask for; an object that an answer holds takes about one point, and points come back with time.")
            .Value("limit", "The points that a caller has at most; null when the server sets no limit.", (limit, _) => limit.Limit, nullable: true)
            .Value("cost", "The points that this operation takes; null when nobody counts them.", (limit, _) => limit.Cost, nullable: true)
            .Value("remaining", "The points that are left after this operation; null when the server sets no limit.", (limit, _) => limit.Remaining, nullable: true)
            .Value("resetAt", "When all points are there again if nothing else is asked; null when the server sets no limit.", (limit, _) => limit.ResetAt, nullable: true);

        ViewerTypes.Declare(model);

        model.Root(() => new FieldType
        {
            Name = "rateLimit",
            Description = "How much the caller may still ask for.",
            ResolvedType = new NonNullGraphType(model.Type<RateLimit>().Output),
            Resolver = new FuncFieldResolver<object?>(context => RateLimit.In(context.UserContext)),
        });
    }
}
