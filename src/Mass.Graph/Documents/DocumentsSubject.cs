using Mass.Domain.Associations;
using Mass.Domain.Documents;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Documents;

/// <summary>Documents.</summary>
internal sealed class DocumentsSubject : ISubject
{
    public static readonly Relation<Association, Document> Documents = new();
    public static readonly Relation<TimelineEvent, Document> DocumentsOfEvent = new();
    public static readonly Relation<ActionStep, Document> DocumentsOfStep = new();
    private static readonly Relation<Document, ActionStep> StepOf = new();
    private static readonly Relation<Document, TimelineEvent> EventsOf = new();
    private static readonly Relation<Document, Document> Supersedes = new();
    private static readonly Relation<Document, Document> SupersededBy = new();

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.Documents, static document => document.Id)
            .OfAssociation(Documents)
            .Under(SupersededBy, Keys.OfDocuments, static (document, byCode) => Owners.One(Earlier(document, byCode)?.Id))
            .Under(DocumentsOfStep, static part => part.Records.Plans, static (document, plans) => Owners.Many([.. StepsOf(document, plans).Select(step => step.Id)]));
        lists.Relate(
            Supersedes,
            static part => part.Records.Documents,
            Keys.OfDocuments,
            static (document, byCode) => Earlier(document, byCode) is { } earlier ? [(document.Id, earlier)] : []);
        lists.Relate(
            StepOf,
            static part => part.Records.Plans,
            static part => part.Records.Documents,
            static (plan, documents) => documents.SelectMany(document => StepsOf(document, [plan]).Select(step => (document.Id, step))));
        lists.Relate(
            DocumentsOfEvent,
            static part => part.Records.Plans,
            Keys.OfDocuments,
            static (plan, byCode) => plan.Timeline.SelectMany(happening => Linked(happening, byCode).Select(document => (happening.Id, document))));
        lists.Relate(
            EventsOf,
            static part => part.Records.Plans,
            Keys.OfDocuments,
            static (plan, byCode) => plan.Timeline.SelectMany(happening => Linked(happening, byCode).Select(document => (document.Id, happening))));
    }

    public void Declare(GraphModel model)
    {
        model.Type<Document>()
            .SeenBy(AccessClass.Public)
            .Node(document => document.Id)
            .Natural((document, snapshot) => snapshot.Find<Association>(document.AssociationId)!.Slug)
            .Natural((document, _) => document.Code)
            .Value(document => document.Code)
            .Value(document => document.Title)
            .Value(document => document.Kind)
            .Value(document => document.Group)
            .Value(document => document.Subject)
            .Value(document => document.Url)
            .Value(document => document.Date)
            .Object("association", "The association that holds the document.", (document, snapshot) => snapshot.Find<Association>(document.AssociationId))
            .Object("actionStep", "The step whose text refers to the document; null when none does.", (document, snapshot) => snapshot.Get(StepOf, document.Id) is [var step, ..] ? step : null, nullable: true)
            .Object("supersedes", "The document that this one replaces; null when it replaces none.", (document, snapshot) => snapshot.Get(Supersedes, document.Id) is [var earlier] ? earlier : null, nullable: true)
            .Object("supersededBy", "The document that replaces this one; null when none does.", (document, snapshot) => snapshot.Get(SupersededBy, document.Id) is [var later, ..] ? later : null, nullable: true)
            .Value("isCurrent", "Whether no other document replaces it.", (document, snapshot) => snapshot.Get(SupersededBy, document.Id).Count == 0)
            .Value(document => document.IsPublished).OnlyFor(AccessClass.Staff)
            .Value(document => document.ReviewOn).OnlyFor(AccessClass.Staff)
            .Value("isDueForReview", "Whether it is current and the day on which it is to be looked at again has come.", (document, snapshot) => document.ReviewOn <= snapshot.Day && snapshot.Get(SupersededBy, document.Id).Count == 0).OnlyFor(AccessClass.Staff)
            .Connection("timelineEvents", "The events that link the document.", (document, snapshot) => snapshot.Get(EventsOf, document.Id));

        model.Root<Document>("documents", "The documents of all associations; those not published are for staff.", hasHistory: true);
        var document = model.Lookup("document", new LookupKey<Document>("code", "Its code.", document => document.Code));
        model.Root(() => document.RootField(
            model,
            "One document; null when there is none.",
            hasHistory: true,
            narrow: model.LookupOf<Association>().Narrowing<Document>("association", document => document.AssociationId)));
        DocumentsActs.Declare(model.Acts);
    }

    private static Document? Earlier(Document document, Dictionary<string, Document> byCode) => document.Supersedes is { } code ? byCode.GetValueOrDefault(code) : null;

    private static IEnumerable<ActionStep> StepsOf(Document document, IReadOnlyList<StrategicPlan> plans) =>
        document.StepCode is { } code ? plans.Select(plan => plan.FindStep(code)).OfType<ActionStep>() : [];

    private static IEnumerable<Document> Linked(TimelineEvent happening, Dictionary<string, Document> byCode) =>
        happening.DocumentCodes.Distinct().Where(byCode.ContainsKey).Select(code => byCode[code]);
}
