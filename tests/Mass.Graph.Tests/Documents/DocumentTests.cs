using Mass.Domain;
using Mass.Domain.Documents;
using Mass.Domain.Planning;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Documents;

/// <summary>Documents, and the amendments and steps that stand beside them.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Addresses_that_differ_in_what_Uri_ignores_are_told_apart()
    {
        var association = ToyPlans.Association("docs");
        string?[] addresses = ["https://example.org/a#one", "https://example.org/a#two", null];
        var snapshot = GraphFixture.Load(new AssociationRecords
        {
            Association = association,
            Documents =
            [
                .. addresses.Select((address, index) => new Document
                {
                    AssociationId = association.Id,
                    Code = $"D-{index}",
                    Title = "A document",
                    Kind = Enum.GetValues<DocumentKind>()[0],
                    Url = address is null ? null : new Uri(address),
                    Supersedes = index == 1 ? "D-0" : null,
                }),
            ],
        });
        var answer = GraphFixture.Ask(
            """
            { eq: documents(where: {url: {eq: "https://example.org/a#one"}}) { nodes { code } }
              in: documents(where: {url: {in: ["https://example.org/a#two", null]}}) { nodes { code } }
              neq: documents(where: {url: {neq: "https://example.org/a#one"}}) { nodes { code } }
              none: documents(where: {url: {eq: null}}) { nodes { code } }
              sorted: documents(order: {url: DESC}) { nodes { code url } }
              later: documents(where: {supersedes: {code: {eq: "D-0"}}}) { nodes { code } }
              first: documents(where: {supersedes: null}) { nodes { code } } }
            """,
            snapshot: snapshot);
        Assert.Equal(["D-0"], answer.Rows("eq"));
        Assert.Equal(["D-1", "D-2"], answer.Rows("in"));
        Assert.Equal(["D-1", "D-2"], answer.Rows("neq"));
        Assert.Equal(["D-2"], answer.Rows("none"));
        Assert.Equal(["D-1", "D-0", "D-2"], answer.Rows("sorted"));
        Assert.Equal("https://example.org/a#two", answer["sorted.nodes.0.url"].GetString());
        Assert.Equal(["D-1"], answer.Rows("later"));
        Assert.Equal(["D-0", "D-2"], answer.Rows("first"));
    }

    [Fact]
    public void An_amendment_that_names_no_step_leads_to_none()
    {
        var association = ToyPlans.Association("amended");
        var plan = ToyPlans.Plan(association, "plan");
        var amendment = new Amendment
        {
            Id = EntityId.From("amendment", "1"),
            PlanId = plan.Id,
            Kind = AmendmentKind.Changed,
            Target = AmendmentTarget.ActionStep,
            On = new(2025, 1, 1),
            AgainstVersion = 1,
        };
        var snapshot = GraphFixture.Load(new AssociationRecords { Association = association, Plans = [plan with { Amendments = [amendment] }] });
        var answer = GraphFixture.Ask("{ amendments { nodes { key actionStep { code } } } lost: amendments(where: {actionStep: null}) { totalCount } }", snapshot: snapshot);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer["amendments.nodes.0.actionStep"].ValueKind);
        Assert.Equal(1, answer.Count("lost"));
    }
}
