using Mass.Domain;
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

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var byCode = records.Documents.ToDictionary(document => document.Code, StringComparer.Ordinal);
        foreach (var document in records.Documents)
        {
            snapshot.Add(document.Id, document);
            snapshot.Relate(Documents, records.Association.Id, document);
            if (document.Supersedes is { } code && byCode.TryGetValue(code, out var earlier))
            {
                snapshot.Relate(Supersedes, document.Id, earlier);
                snapshot.Relate(SupersededBy, earlier.Id, document);
            }

            if (document.StepCode is { } stepCode)
            {
                foreach (var step in records.Plans.Select(plan => plan.FindStep(stepCode)).OfType<ActionStep>())
                {
                    snapshot.Relate(StepOf, document.Id, step);
                    snapshot.Relate(DocumentsOfStep, step.Id, document);
                }
            }
        }

        foreach (var happening in records.Plans.SelectMany(plan => plan.Timeline))
        {
            foreach (var document in happening.DocumentCodes.Distinct().Where(byCode.ContainsKey).Select(code => byCode[code]))
            {
                snapshot.Relate(DocumentsOfEvent, happening.Id, document);
                snapshot.Relate(EventsOf, document.Id, happening);
            }
        }
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
}
