using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Domain.Tests.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Reporting;

/// <summary>What is written is read again by a reader of Markdown that knows tables, footnotes, tasks, strikethrough and mathematics too.</summary>
public class MarkdownTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().UseTaskLists().UseMathematics().Build();

    private static readonly Gen<string> Marks = Gen.OneOfConst(
        "*", "**", "_", "__", "`", "```", "~~", "~", "|", "||", "\\", "\\|", "#", "# ", "###### ", "- ", "+ ", "1. ", "12) ", "> ", "---", "===", "[a](b)", "![a](b)", "[x]", "- [ ] ", "[^1]: ",
        "<b>", "</p>", "<!-- ", "<script>alert(1)</script>", "&lt;", "&#42;", "&", "&amp", "$x$", "$$", ":", ": ", "word", "two words", " ", "\n", "\r\n\r\n", "\t", "    ", "\u202E", "é", "😀", "“quoted”", "a_b_c", "x*y*z", "R&D;");

    private static readonly Gen<string> Words = Gen.OneOf(Generate.Text, Marks.Array[0, 6].Select(string.Concat), Gen.String[0, 12]);

    [Fact]
    public void Words_of_the_data_are_never_marks() => Law.Holds(
        Words.Array[5],
        words =>
        {
            var content = Says("Step A") with { Title = words[0] };
            var plan = (Plan with { Revisions = [new() { Content = Front with { Title = words[1], Initiatives = [new() { PlanId = Id, Number = "1", Heading = words[2], Statement = $"{words[3]}z" }, Initiative("2")] } }] })
                .AmendStep("A", content, Day(8, 1), Noon(Day(8, 1)))
                .At(Stage.Conceive, Day(9, 1), words[4]);
            var records = Records(plan) with { Association = Association with { Name = words[0] } };
            var read = Markdig.Markdown.Parse(AnnualReport.Of(records, plan, new(2025), Day(11, 24)).ToMarkdown(), Reader);
            Assert.Equal(
                [typeof(HeadingBlock), typeof(ParagraphBlock), typeof(ParagraphBlock), typeof(HeadingBlock), typeof(HeadingBlock), typeof(QuoteBlock), typeof(HeadingBlock), typeof(QuoteBlock)],
                read.Take(8).Select(block => block.GetType()));
            Assert.All(read.Skip(8), block => Assert.True(block is HeadingBlock or ParagraphBlock or Table or ListBlock, block.ToString()));
            var texts = read.Descendants<LeafBlock>().Select(Text).ToList();
            Assert.Equal([Plain($"{words[0]}: {words[1]}"), Plain(words[2]), Plain($"{words[3]}z")], new[] { texts[1], texts[4], texts[5] });
            var moved = texts.IndexOf("September 1, 2025");
            Assert.Equal(["A", Plain(words[0]), "No stage recorded", "Conceive"], texts[(moved - 4)..moved]);
            Assert.Equal(Plain(words[4]), texts[moved + 1]);
        },
        2000);

    [Fact]
    public void Common_words_stay_as_they_are() => Assert.Contains(
        "### Strategic Initiative #1: R&D (all & some), 5-At Large Seats!\n",
        AnnualReport.Of(
            Records(Plan),
            Plan with { Revisions = [new() { Content = Front with { Initiatives = [Initiative("1") with { Heading = "Strategic Initiative #1: R&D (all & some), 5-At Large Seats!" }] } }] },
            new(2025),
            Day(11, 24)).ToMarkdown(),
        StringComparison.Ordinal);

    private static string Plain(string words) => Regex.Replace(words, @"[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+", " ").Trim();

    private static string Text(LeafBlock block)
    {
        var inlines = block.Inline?.Descendants().ToList() ?? [];
        Assert.All(inlines, inline => Assert.IsType<LiteralInline>(inline));
        return string.Concat(inlines.Cast<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
    }
}
