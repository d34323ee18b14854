using System.Text;
using Mass.Domain.Interchange;

namespace Mass.Domain.Tests.Interchange;

public class MalformedTests
{
    private static readonly Dictionary<string, (byte[] Document, int Line, string Message)> Malformed = new()
    {
        ["nothing"] = ([], 1, "The document is empty; a plan document is a JSON object."),
        ["a mark and nothing"] = ([0xEF, 0xBB, 0xBF], 1, "The document is empty"),
        ["blank lines"] = (" \n\n "u8.ToArray(), 3, "The document is not JSON"),
        ["half a document"] = (Encoding.UTF8.GetBytes(SmallDocument.Text[..(SmallDocument.Text.IndexOf("\"seats\"", StringComparison.Ordinal) + 3)]), 18, "The document is not JSON"),
        ["words"] = ("M.A.S.S. Strategic Plan"u8.ToArray(), 1, "The document is not JSON"),
        ["two documents"] = ("{}\n{}"u8.ToArray(), 2, "The document is not JSON"),
        ["a list"] = ("[]"u8.ToArray(), 1, "An object is expected here, not a list."),
        ["a text"] = ("\"plan\""u8.ToArray(), 1, "An object is expected here, not the text 'plan'."),
        ["a number"] = ("1"u8.ToArray(), 1, "An object is expected here, not the number 1."),
        ["null"] = ("null"u8.ToArray(), 1, "An object is expected here, not null."),
        ["single quotes"] = ("{\n'format': 'mass-plan/1' }"u8.ToArray(), 2, "The document is not JSON"),
        ["too deep a nesting"] = (Encoding.UTF8.GetBytes(SmallDocument.Text.Replace("\"We serve.\"", new string('[', 100_000), StringComparison.Ordinal)), 46, "The document is not JSON"),
        ["bytes that are no UTF-8"] = (Replaced("Fictitious"u8, [0xC3, 0x28]), 6, "A text is not valid Unicode"),
        ["bytes of half a character"] = (Replaced("Fictitious"u8, [0xED, 0xA0, 0x80]), 6, "A text is not valid Unicode"),
        ["a name of bytes that are no UTF-8"] = (Replaced("voting"u8, [0xFF]), 19, "A text is not valid Unicode"),
        ["half of a surrogate pair as an escape"] = (Replaced("Fictitious"u8, "\\ud83d"u8), 6, "A text is not valid Unicode"),
        ["the halves of a surrogate pair the wrong way round"] = (Replaced("Fictitious"u8, "\\ude00\\ud83d"u8), 6, "A text is not valid Unicode"),
        ["UTF-16"] = (Encoding.Unicode.GetBytes(SmallDocument.Text), 1, "The document is not JSON"),
        ["a control character in a text"] = (Replaced("Fictitious"u8, [0x01]), 6, "The document is not JSON"),
    };

    public static TheoryData<string> Cases => [.. Malformed.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_no_plan_document_at_all_is_one_problem_of_the_whole(string what)
    {
        var (document, line, message) = Malformed[what];
        var problems = Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(document)).Problems;
        Assert.Equal(("$", line), (problems[0].Path, problems[0].Line));
        Assert.StartsWith(message, problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_problem_names_no_byte_position_of_the_parser(string what) =>
        Assert.DoesNotContain("BytePositionInLine", Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(Malformed[what].Document)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_half_of_a_surrogate_pair_is_refused_with_its_line()
    {
        var problem = Assert.Single(Assert.Throws<PlanDocumentException>(
            () => PlanDocument.Read(SmallDocument.Text.Replace("Fictitious", "\uD83D", StringComparison.Ordinal))).Problems);
        Assert.Equal(6, problem.Line);
        Assert.Contains("surrogate", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_surrogate_pair_is_a_character() =>
        Assert.Equal("😀 Association", PlanDocument.Read(Replaced("Fictitious"u8, "\\ud83d\\ude00"u8)).Association.Name);

    [Fact]
    public void Items_may_lie_many_levels_deep()
    {
        var items = string.Concat(Enumerable.Repeat("[{\"label\":\"1)\",\"text\":\"x\",\"items\":", 25)) + "[]" + string.Concat(Enumerable.Repeat("}]", 25));
        Assert.Equal(25, PlanDocument.Read(SmallDocument.With("$.plan.steps[0].items", items)).Plans[0].FindStep("A")!.Items[0].WithDescendants().Count());
    }

    private static byte[] Replaced(ReadOnlySpan<byte> old, ReadOnlySpan<byte> @new)
    {
        var document = Encoding.UTF8.GetBytes(SmallDocument.Text);
        var at = document.AsSpan().IndexOf(old);
        return [.. document[..at], .. @new, .. document[(at + old.Length)..]];
    }
}
