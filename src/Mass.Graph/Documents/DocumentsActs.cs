using Mass.Domain;
using Mass.Domain.Documents;
using Mass.Domain.Planning;
using Mass.Graph.Writing;

namespace Mass.Graph.Documents;

/// <summary>What can be done to documents.</summary>
internal static class DocumentsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Document>(nameof(AssociationRecords.AddDocument))
            .Names<ActionStep>(nameof(Document.StepCode), step => step.Code, "actionStepId", isRequired: false)
            .Names<Document>(nameof(Document.Supersedes), earlier => earlier.Code, "supersedesId", isRequired: false);
        acts.Of<Document>(nameof(AssociationRecords.AmendDocument))
            .Names<ActionStep>(nameof(Document.StepCode), step => step.Code, "actionStepId", isRequired: false)
            .Without(nameof(Document.Code), nameof(Document.Supersedes), nameof(Document.IsPublished), nameof(Document.ReviewOn));
        acts.Of<Document>(nameof(AssociationRecords.SupersedeDocument))
            .Names<Document>("code", document => document.Code)
            .Names<Document>("earlierCode", earlier => earlier.Code, "supersedesId", isRequired: false);
        acts.Of<Document>(nameof(AssociationRecords.PublishDocument)).Names<Document>("code", document => document.Code);
        acts.Of<Document>(nameof(AssociationRecords.WithdrawDocument)).Names<Document>("code", document => document.Code);
        acts.Of<Document>(nameof(AssociationRecords.ScheduleDocumentReview)).Names<Document>("code", document => document.Code);
    }
}
