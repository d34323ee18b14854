using Mass.Domain.Documents;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Documents;

public class AmendmentTests
{
    private static readonly AssociationRecords Records = SmallPlan.Records(SmallPlan.Plan)
        .AddDocument(Document("first"))
        .AddDocument(Document("second") with { Supersedes = "first" })
        .AddDocument(Document("other"));

    public static TheoryData<string, string> Refusals => new()
    {
        { DocumentRules.UnknownDocument, "the code" },
        { AmendRules.ChangedElsewhere, "the predecessor" },
        { AmendRules.ChangedElsewhere, "the publication" },
        { AmendRules.ChangedElsewhere, "the day of review" },
        { DocumentRules.UnknownStep, "a step that is not there" },
        { DocumentRules.UnknownDocument, "what no document replaces" },
        { DocumentRules.UnknownDocument, "the replacing of nothing" },
        { DocumentRules.AlreadySuperseded, "the replacing of what is replaced" },
        { DocumentRules.DocumentCircle, "the replacing of a successor" },
        { DocumentRules.DocumentCircle, "the replacing of itself" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_amended_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "the code" => Records.AmendDocument(Document("x")),
            "the predecessor" => Records.AmendDocument(Document("other") with { Supersedes = "second" }),
            "the publication" => Records.AmendDocument(Document("other") with { IsPublished = false }),
            "the day of review" => Records.AmendDocument(Document("other") with { ReviewOn = new(2026, 1, 1) }),
            "a step that is not there" => Records.AmendDocument(Document("other") with { StepCode = "Z" }),
            "what no document replaces" => Records.SupersedeDocument("x", "other"),
            "the replacing of nothing" => Records.SupersedeDocument("other", "x"),
            "the replacing of what is replaced" => Records.SupersedeDocument("other", "first"),
            "the replacing of a successor" => Records.SupersedeDocument("first", "second"),
            _ => Records.SupersedeDocument("other", "other"),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_amended()
    {
        var amended = Document("second") with { Supersedes = "first", Title = "Paper", Kind = DocumentKind.Handbook, Group = "Papers", Subject = "A paper", Url = new("https://example.org/paper"), StepCode = "A", Date = new(2025, 1, 1) };
        Assert.Equal(amended, Records.AmendDocument(amended).Documents[1]);
    }

    [Fact]
    public void What_a_document_replaces_is_said_and_taken_back()
    {
        var three = Records.SupersedeDocument("other", "second");
        Assert.Equal(["first", "second", "other"], DocumentVersions.Of(three, three.Documents[0]).Select(each => each.Code));
        Assert.Equal(three, three.SupersedeDocument("other", "second"));
        Assert.Null(three.SupersedeDocument("second", null).Documents[1].Supersedes);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Records.AmendDocument(Document("other") with { Title = " " }));
        Assert.Throws<ArgumentException>(() => Records.AmendDocument(Document("other") with { Url = new("paper", UriKind.Relative) }));
        Assert.Throws<ArgumentException>(() => Records.AmendDocument(Document("other") with { AssociationId = Guid.Empty }));
    }

    private static Document Document(string code) => new() { AssociationId = SmallPlan.Association.Id, Code = code, Title = $"The {code} paper", Kind = DocumentKind.Policy };
}
