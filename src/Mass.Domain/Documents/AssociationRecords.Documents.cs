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

        if (document.Supersedes is { } earlier)
        {
            KnownDocument(earlier);
            if (Documents.FirstOrDefault(other => other.Supersedes == earlier) is { } successor)
            {
                throw new BrokenRuleException(DocumentRules.AlreadySuperseded, $"{successor.Code} replaces {earlier} already; replace {successor.Code}.");
            }
        }

        return this with { Documents = [.. Documents, document] };
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

    private Document KnownDocument(string code) => Documents.FirstOrDefault(document => document.Code == code)
        ?? throw new BrokenRuleException(DocumentRules.UnknownDocument, $"There is no document {code}; add it first.");

    private AssociationRecords WithDocument(Document changed) => this with { Documents = [.. Documents.Select(document => document.Code == changed.Code ? changed : document)] };
}
