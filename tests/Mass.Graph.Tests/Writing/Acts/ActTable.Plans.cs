using System.Text;
using Mass.Domain.Documents;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> Documents =>
    [
        Staff("addDocument", w => new { associationId = Id(w.Own.Association), code = "t-doc", title = "Tried document", kind = "REFERENCE", url = "https://example.org/t-doc", isPublished = false, actionStepId = Id(w.Step) }),
        Staff("amendDocument", w => new { documentId = Id(Document(w, "t-doc")), title = "Tried again" }),
        Staff("addDocument", w => new { associationId = Id(w.Own.Association), code = "t-doc-2", title = "Second tried document", kind = "REFERENCE" }),
        Staff("supersedeDocument", w => new { documentId = Id(Document(w, "t-doc-2")), supersedesId = Id(Document(w, "t-doc")) }),
        Staff("publishDocument", w => new { documentId = Id(Document(w, "t-doc")) }),
        Staff("withdrawDocument", w => new { documentId = Id(Document(w, "t-doc")) }),
        Staff("scheduleDocumentReview", w => new { documentId = Id(Document(w, "t-doc")), on = "2027-01-01" }),
    ];

    private static IEnumerable<TriedAct> Plans =>
    [
        Staff("importPlan", w => new
        {
            associationId = Id(w.Shipped.Association),
            document = Encoding.UTF8.GetString(PlanDocument.Write(w.Shipped, w.Shipped.Plans[0].Slug)).Replace(w.Shipped.Plans[0].ActionSteps[0].Title, "Title that was brought in", StringComparison.Ordinal),
        }),
        Staff("addActionStep", w => new
        {
            planId = Id(w.Own.Plans[0]),
            code = "T-99",
            section = "ACTION_STEPS",
            title = "Tried step",
            text = "What is tried.",
            schedule = "2024-2026",
            initiatives = new[] { "1" },
            tiers = new[] { "ALL" },
            items = new[] { new { label = "1)", text = "First", items = Array.Empty<object>() } },
            responsibilities = new[] { new { asWritten = w.Own.Positions[0].Key, kind = "POSITION", positionId = Id(w.Own.Positions[0]) } },
            on = "2024-09-01",
        }),
        Staff("amendActionStep", w => new { actionStepId = Id(Step(w)), title = "Tried again", on = "2024-10-01" }),
        Staff("recordStageChange", w => new { actionStepId = Id(Step(w)), stage = "CONCEIVE", effectiveOn = "2024-10-01", note = "It begins." }),
        Staff("recordProgress", w => new { actionStepId = Id(Step(w)), text = "It is coming along.", on = "2024-10-02" }),
        Staff("moveActionStep", w => new { actionStepId = Id(Step(w)), section = "STANDING_OPERATIONS", on = "2024-11-01" }),
        Staff("retireActionStep", w => new { actionStepId = Id(Step(w)), on = "2025-01-01" }),
        Staff("restoreActionStep", w => new { actionStepId = Id(Step(w)), on = "2025-02-01" }),
        Staff("addPlan", w => new
        {
            associationId = Id(w.Own.Association),
            slug = "tried-plan",
            title = "Tried plan",
            period = "2030-07-01/2035-06-30",
            initiatives = new[] { new { number = "1", heading = "Trying", statement = "We try." } },
            keyPrinciples = new[] { new { text = "Try." } },
            glossary = new[] { new { abbreviation = "TRY", meaning = "Trying", kind = "OTHER" } },
            timeline = new[] { new { dateAsWritten = "March 2030", start = "2030-03", documentIds = new[] { Id(w.Own.Documents[0]) } } },
        }),
        Staff("amendPlan", w => new { planId = Id(w.Own.Plans.Single(plan => plan.Slug == "tried-plan")), subtitle = "A plan of tests", on = "2030-08-01" }),
    ];

    private static Document Document(ActWorld w, string code) => w.Own.Documents.Single(document => document.Code == code);

    private static ActionStep Step(ActWorld w) => w.Own.Plans[0].FindStep("T-99")!;
}
