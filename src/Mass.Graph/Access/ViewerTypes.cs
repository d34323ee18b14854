using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Graph.Querying;

namespace Mass.Graph.Access;

/// <summary>Who asks, as the graph tells them.</summary>
internal static class ViewerTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<WhoAsks>()
            .SeenBy(AccessClass.Public)
            .Named("Viewer", "Who asks, and what they may see and do here.")
            .Value("isAuthenticated", "Whether a key or a token said who asks.", (viewer, _) => !viewer.Caller.IsAnyone)
            .Value("name", "The name of the key, or the one that the token has; null when nothing said who asks.", (viewer, _) => viewer.Caller.IsAnyone ? null : viewer.Caller.Name, nullable: true)
            .Value("mayWrite", "Whether the key or token is good for writing, of which the roles then say what.", (viewer, _) => viewer.Caller.MayWrite)
            .Value("expiresAt", "When the key or token ends; null when it does not, and when there is none.", (viewer, _) => viewer.Caller.ExpiresAt, nullable: true)
            .Objects("roles", "The roles that the key or token gives in the associations of this server.", (viewer, _) => viewer.Roles)
            .Objects("permissions", "What follows from the roles, for each association of this server.", (viewer, _) => viewer.Permissions);

        model.Type<RoleHeld>()
            .SeenBy(AccessClass.Public)
            .Named("ViewerRole", "A role that the caller has in an association.")
            .Object("association", "The association.", (held, snapshot) => snapshot.Find<Association>(held.AssociationId))
            .Value("role", "The role.", (held, _) => held.Role)
            .Object(
                "person",
                "The person that the caller is in the association's records; null when the key or token names none, and when it names one whom the caller may not see there.",
                (held, snapshot) => held.PersonId is { } id ? snapshot.Find<Person>(id) : null,
                nullable: true);

        model.Type<Permissions>()
            .SeenBy(AccessClass.Public)
            .Named("ViewerPermissions", "What the caller may see and do in an association beside what everyone may.")
            .Object("association", "The association.", (permissions, snapshot) => snapshot.Find<Association>(permissions.AssociationId))
            .Value("seesMemberData", "Whether the caller sees what only members see.", (permissions, _) => permissions.Rights.Sees(AccessClass.Member))
            .Value("seesStaffData", "Whether the caller sees what only the staff sees.", (permissions, _) => permissions.Rights.Sees(AccessClass.Staff))
            .Value("seesOwnEngagements", "Whether the caller sees the one-to-one support that they give themselves.", (permissions, _) => permissions.Rights.IsSupporter)
            .Value("seesAllEngagements", "Whether the caller sees all one-to-one support and what else is confidential.", (permissions, _) => permissions.Rights.IsOverseer)
            .Value("writesStaffData", "Whether the caller may change what only the staff changes.", (permissions, _) => permissions is { MayWrite: true, Rights.IsStaff: true })
            .Value("writesEngagements", "Whether the caller may change one-to-one support that they see.", (permissions, _) => permissions is { MayWrite: true } and ({ Rights.IsOverseer: true } or { Rights.IsSupporter: true }))
            .Value("administers", "Whether the caller administers the association: reads who looked at what is confidential and, if the key or token is good for writing, amends the association itself.", (permissions, _) => permissions.Rights.IsAdministrator);

        model.Root(() => new FieldType
        {
            Name = "viewer",
            Description = "Who asks, and what they may see and do here.",
            ResolvedType = new NonNullGraphType(model.Type<WhoAsks>().Output),
            Resolver = new FuncFieldResolver<object?>(context => WhoAsks.Of(Caller.Of(context.User), RequestState.SnapshotOf(context))),
        });
    }
}
