using GraphQL;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Access;

/// <summary>Who was shown what is confidential: for those who answer for it.</summary>
internal static class ConfidentialReadTypes
{
    public const string FieldName = "confidentialReads";
    private const string Readers = "overseers and administrators";

    public static void Declare(GraphModel model)
    {
        model.Type<ConfidentialRead>()
            .SeenBy(AccessClass.Member, Readers)
            .Named("ConfidentialRead", "A record of confidential data having been shown to someone, or looked through for them.")
            .Natural((read, _) => read.At, descending: true)
            .Keyed("key", "The key of the record.", read => read.Id.ToString("N"))
            .Value("at", "When it was shown.", (read, _) => read.At)
            .Value("by", "What the caller is called to whom it was shown.", (read, _) => read.By)
            .Value("operation", "The name of the operation; null when it had none.", (read, _) => read.Operation, nullable: true)
            .Value("requestId", "The id of the request, which its answer had in the header X-Request-Id.", (read, _) => read.RequestId)
            .Object("association", "The association whose data was shown.", (read, snapshot) => snapshot.Find<Association>(read.AssociationId))
            .Objects("things", "What was shown, kind by kind.", (read, _) => read.Things);

        model.Type<ConfidentialReadThings>()
            .SeenBy(AccessClass.Member, Readers)
            .Named("ConfidentialReadThings", "Things of one kind that were shown.")
            .Value("kind", "What kind of thing it was, by the name of its type or field.", (things, _) => things.Kind)
            .Value("count", "How many were shown, which is 0 when they were only looked through, for a count or a filter.", (things, _) => things.Count)
            .Values("ids", $"The global ids of the first {ConfidentialAccess.NamedIds} of them.", (things, _) => things.Ids.Select(id => NodeId.Of(things.Kind.Split('.')[0], id)).ToList());

        model.Root(FieldName, "Who was shown confidential data of all associations, the newest records first.", Of, hasHistory: false);
        model.Type<Association>().Add(new OfAssociation(model));
    }

    private static IReadOnlyList<ConfidentialRead> Of(IResolveFieldContext context)
    {
        var (state, snapshot) = (RequestState.Of(context), RequestState.SnapshotOf(context));
        var associations = snapshot.All<Association>().Where(association => Sees(state, association.Id)).ToList();
        return associations.Count > 0
            ? [.. associations.SelectMany(association => Of(context, association.Id))]
            : throw new QueryError(ErrorCodes.NotAuthorized, $"'{FieldName}' is for {Readers}, and the credential that you sent gives no such role in any association here.");
    }

    private static IReadOnlyList<ConfidentialRead> Of(IResolveFieldContext context, Guid associationId) =>
        Sees(RequestState.Of(context), associationId) ? context.RequestServices?.GetService<IConfidentialReads>()?.Newest(associationId) ?? [] : [];

    private static bool Sees(RequestState state, Guid associationId) => state.Viewer.In(associationId) is { IsOverseer: true } or { IsAdministrator: true };

    private sealed class OfAssociation(GraphModel model) : Field<Association>(FieldName, "Who was shown confidential data of the association, the newest records first.")
    {
        public override Type Target => typeof(ConfidentialRead);

        public override FieldType Output() => model.Connections.Field(Name, Description, context => Of(context, ((Association)context.Source!).Id));
    }
}
