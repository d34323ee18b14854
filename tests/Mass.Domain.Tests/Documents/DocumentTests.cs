using CsCheck;
using Mass.Domain.Documents;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Documents;

public class DocumentTests
{
    private static readonly AssociationRecords Records = SmallPlan.Records(SmallPlan.Plan)
        .AddDocument(Document("first"))
        .AddDocument(Document("second") with { Supersedes = "first" })
        .AddDocument(Document("third") with { Supersedes = "second", ReviewOn = new(2026, 1, 1) })
        .AddDocument(Document("minutes") with { Kind = DocumentKind.Minutes, ReviewOn = new(2025, 1, 1) });

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    [InlineData("third")]
    public void The_versions_are_the_same_whichever_of_them_is_asked_for(string code)
    {
        var document = Records.Documents.Single(each => each.Code == code);
        Assert.Equal(["first", "second", "third"], DocumentVersions.Of(Records, document).Select(each => each.Code));
        Assert.Equal("third", DocumentVersions.Current(Records, document).Code);
    }

    [Fact]
    public void What_is_not_published_is_no_version_for_those_who_see_what_is_published()
    {
        var published = Records.WithdrawDocument("third").Published();
        Assert.Equal(["first", "second"], DocumentVersions.Of(published, published.Documents[0]).Select(each => each.Code));
    }

    [Fact]
    public void A_document_is_published_and_withdrawn() =>
        Assert.Equal([false, true], new[] { Records.WithdrawDocument("first"), Records.WithdrawDocument("first").PublishDocument("first") }.Select(each => each.Documents[0].IsPublished));

    [Fact]
    public void The_policies_are_the_current_ones_in_the_order_of_their_titles() => Assert.Equal(
        ["by-laws", "handbook", "third"],
        PolicyList.Of(Records
            .AddDocument(Document("handbook") with { Kind = DocumentKind.Handbook })
            .AddDocument(Document("by-laws") with { Kind = DocumentKind.ByLaws, Title = "a set of by-laws" })).Select(each => each.Code));

    [Fact]
    public void A_document_is_due_from_the_day_that_is_set_until_another_replaces_it()
    {
        Assert.Equal(["minutes"], DueDocuments.Of(Records, new(2025, 12, 31)).Select(each => each.Code));
        Assert.Equal(["minutes", "third"], DueDocuments.Of(Records, new(2026, 1, 1)).Select(each => each.Code));
        Assert.Equal(["minutes"], DueDocuments.Of(Records.AddDocument(Document("fourth") with { Supersedes = "third" }), new(2026, 1, 1)).Select(each => each.Code));
        Assert.Equal(["third"], DueDocuments.Of(Records.ScheduleDocumentReview("minutes", null), new(2026, 1, 1)).Select(each => each.Code));
    }

    [Fact]
    public void Documents_that_replace_each_other_in_a_circle_are_read_to_an_end() => Law.Holds(
        Gen.Int[-1, 4].List[1, 5],
        supersedes =>
        {
            var records = SmallPlan.Records(SmallPlan.Plan) with
            {
                Documents = [.. supersedes.Select((earlier, index) => Document($"{index}") with { Supersedes = earlier < 0 ? null : $"{earlier}" })],
            };
            Assert.All(records.Documents, document =>
            {
                var versions = DocumentVersions.Of(records, document);
                Assert.Contains(document, versions);
                Assert.Distinct(versions.Select(version => version.Code));
            });
        });

    [Theory]
    [InlineData(DocumentRules.DuplicateDocument, "add again")]
    [InlineData(DocumentRules.UnknownDocument, "replace none")]
    [InlineData(DocumentRules.AlreadySuperseded, "replace what is replaced")]
    [InlineData(DocumentRules.PublicationUnchanged, "publish again")]
    [InlineData(DocumentRules.UnknownDocument, "withdraw none")]
    public void What_breaks_a_rule_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "add again" => Records.AddDocument(Document("first")),
            "replace none" => Records.AddDocument(Document("new") with { Supersedes = "none" }),
            "replace what is replaced" => Records.AddDocument(Document("new") with { Supersedes = "first" }),
            "publish again" => Records.PublishDocument("first"),
            _ => Records.WithdrawDocument("none"),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    private static Document Document(string code) => new() { AssociationId = SmallPlan.Association.Id, Code = code, Title = $"The {code} paper", Kind = DocumentKind.Policy };
}
