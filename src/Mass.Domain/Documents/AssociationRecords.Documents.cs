using Mass.Domain.Documents;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a document, which may replace an earlier one; that one is kept.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="BrokenRuleException">The code is taken, or the document replaces one that is unknown or replaced already.</exception>
    public AssociationRecords AddDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Code);
        if (Documents.Any(other => other.Code == document.Code))
        {
            throw new BrokenRuleException(DocumentRules.DuplicateDocument, $"There is a document {document.Code}; give the new one another code.");
        }

        RequireReplaceable(document);
        return this with { Documents = [.. Documents, document] };
    }

    /// <summary>Amends a document's title, kind, heading, address, step or date.</summary>
    /// <param name="document">The document as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No document has that code, what it replaces, its publication or its day of review differs, or no plan has the step.</exception>
    public AssociationRecords AmendDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        RequireOwn(document.AssociationId, nameof(document));
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Title, nameof(document));
        RequireWhole(document.Url, nameof(document));
        var stored = Documents.FirstOrDefault(each => each.Code == document.Code) ?? throw NotThere(DocumentRules.UnknownDocument, "document", document.Code, "its code");
        RequireKept(
            stored,
            document,
            stored.Code,
            ("predecessor", static each => each.Supersedes, "say which document it replaces instead"),
            ("publication", static each => each.IsPublished, "publish or withdraw it instead"),
            ("day of review", static each => each.ReviewOn, "schedule the review instead"));
        return document.StepCode is { } step && Plans.All(plan => plan.FindStep(step) is null)
            ? throw new BrokenRuleException(DocumentRules.UnknownStep, $"{document.Code} names the step {step}, which no plan has; name one that a plan has.")
            : WithDocument(document);
    }

    /// <summary>Says which earlier document a document replaces; that one is kept.</summary>
    /// <param name="code">The code of the document.</param>
    /// <param name="earlierCode">The code of the document that it replaces, or null when it replaces none.</param>
    /// <exception cref="BrokenRuleException">One of them is unknown, the earlier one is replaced already, or the document would replace itself by way of others.</exception>
    public AssociationRecords SupersedeDocument(string code, string? earlierCode)
    {
        var document = KnownDocument(code) with { Supersedes = earlierCode };
        RequireReplaceable(document);
        var replaced = WithDocument(document);
        return Ladder.Climbs(code, key => replaced.Documents.FirstOrDefault(each => each.Code == key)?.Supersedes).Contains(code)
            ? throw new BrokenRuleException(DocumentRules.DocumentCircle, $"{code} would replace itself by way of {earlierCode}; let it replace one that does not replace it.")
            : replaced;
    }

    /// <summary>Lets everyone see a document.</summary>
    /// <param name="code">The code of the document.</param>
    /// <exception cref="BrokenRuleException">There is no such document, or it is published already.</exception>
    public AssociationRecords PublishDocument(string code) => WithPublishedDocument(code, isPublished: true);

    /// <summary>Lets only the association's staff see a document.</summary>
    /// <param name="code">The code of the document.</param>
    /// <exception cref="BrokenRuleException">There is no such document, or it is not published.</exception>
    public AssociationRecords WithdrawDocument(string code) => WithPublishedDocument(code, isPublished: false);

    /// <summary>Sets the day on which a document is to be looked at again.</summary>
    /// <param name="code">The code of the document.</param>
    /// <param name="on">The day, or null when it need not be looked at again.</param>
    /// <exception cref="BrokenRuleException">There is no such document.</exception>
    public AssociationRecords ScheduleDocumentReview(string code, DateOnly? on) => WithDocument(KnownDocument(code) with { ReviewOn = on });

    private AssociationRecords WithPublishedDocument(string code, bool isPublished)
    {
        var document = KnownDocument(code);
        return document.IsPublished == isPublished
            ? throw new BrokenRuleException(DocumentRules.PublicationUnchanged, $"{code} is {(isPublished ? "published" : "not published")} already; there is nothing to change.")
            : WithDocument(document with { IsPublished = isPublished });
    }

    private void RequireReplaceable(Document document)
    {
        if (document.Supersedes is { } earlier)
        {
            KnownDocument(earlier);
            if (Documents.FirstOrDefault(other => other.Supersedes == earlier && other.Code != document.Code) is { } successor)
            {
                throw new BrokenRuleException(DocumentRules.AlreadySuperseded, $"{successor.Code} replaces {earlier} already; replace {successor.Code}.");
            }
        }
    }

    private Document KnownDocument(string code) => Documents.FirstOrDefault(document => document.Code == code)
        ?? throw new BrokenRuleException(DocumentRules.UnknownDocument, $"There is no document {code}; add it first.");

    private AssociationRecords WithDocument(Document changed) => this with { Documents = [.. Documents.Select(document => document.Code == changed.Code ? changed : document)] };
}
