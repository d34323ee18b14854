using Mass.Domain.Documents;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Tests.Reviews;

namespace Mass.Graph.Tests.Documents;

/// <summary>A document that is not published is behind no door: not as a node, look-up, reference, count, filter, amendment or difference.</summary>
public sealed class ClosedDocumentTests
{
    [Fact]
    public void No_way_leads_to_a_document_that_is_not_published()
    {
        var closed = Office.Records.Documents.Single(document => !document.IsPublished);
        var id = NodeId.Of("Document", closed.Id);
        var answer = Office.Ask($$"""
            { documents { totalCount nodes { code isCurrent supersedes { code } supersededBy { code } } }
              found: documents(where: { title: { contains: "SECRET" } }) { totalCount }
              node(id: "{{id}}") { id }
              nodes(ids: ["{{id}}"]) { id }
              byId: document(by: { id: "{{id}}" }) { code }
              byCode: document(by: { code: "{{closed.Code}}" }) { code }
              association(by: { slug: "office" }) { documents { totalCount } }
              actionSteps(where: { documents: { any: true } }) { totalCount }
              step: actionStep(by: { code: "A-1" }) { documents { code } }
              timelineEvents { nodes { documents { code } } }
              amendments { nodes { key changes { field before after } } }
              planChanges(plan: { slug: "plan" }, from: "2024-12-31", to: "2025-01-01") { changes { field before after } }
              testimonies { nodes { document { code } } }
              spoken: testimonies(where: { document: null }) { totalCount }
              reviews { nodes { document { code } } } }
            """);
        Assert.DoesNotContain(Office.Secret, answer.Json, StringComparison.Ordinal);
        Assert.Equal(["policy-1", "policy-2"], answer.Rows("documents"));
        Assert.Equal(["false", "true"], answer.Rows("documents", "isCurrent"));
        Assert.Equal("policy-2", answer["documents.nodes.0.supersededBy.code"].GetString());
        Assert.Equal((2, 0, 2, 0, 1), (answer.Count("documents"), answer.Count("found"), answer.Count("association.documents"), answer.Count("actionSteps"), answer.Count("spoken")));
        Assert.All(["node", "nodes.0", "byId", "byCode"], path => Assert.Equal("null", answer[path].GetRawText()));
        Assert.Equal("[]", answer["step.documents"].GetRawText());
        Assert.Equal(["policy-2"], answer.Rows("timelineEvents.nodes.0.documents"));
        Assert.Equal(("policy-1", "policy-2"), (answer["amendments.nodes.0.changes.0.before"].GetString(), answer["amendments.nodes.0.changes.0.after"].GetString()));
        Assert.Equal("policy-2", answer["planChanges.0.changes.0.after"].GetString());
        Assert.Equal(closed, Office.Snapshot.For(GraphFixture.ViewerOf(AccessClass.Staff, Office.Snapshot)).Find<Document>(closed.Id));
    }

    [Fact]
    public void The_codes_of_documents_that_are_not_published_cannot_be_filtered_by_in_amendments() => Assert.Equal(
        0, Office.Ask("""{ amendments(where: { changes: { some: { after: { contains: "SECRET" } } } }) { totalCount } }""").Count("amendments"));

    [Fact]
    public void The_day_on_which_a_document_is_to_be_looked_at_again_is_for_the_staff()
    {
        Assert.NotEmpty(Office.Ask("{ documents { nodes { reviewOn } } }").Errors);
        Assert.Equal(["SECRET-draft"], Office.Ask("{ documents(where: { isDueForReview: { eq: true } }) { nodes { code } } }", AccessClass.Staff).Rows("documents"));
    }
}
