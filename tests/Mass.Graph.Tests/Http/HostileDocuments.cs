using System.Text;

namespace Mass.Graph.Tests.Http;

/// <summary>
/// Documents that are small to send and dear to answer. The first ones are over a limit; those named <c>within</c> keep
/// every limit and must be answered, or refused by the check of conflicting fields.
/// </summary>
internal static class HostileDocuments
{
    public static TheoryData<string, string> OverALimit { get; } = new()
    {
        { "characters", "{ hello #" + new string('x', 20_000) + "\n}" },
        { "tokens", "{ count(where: {and: [" + Repeat(500, _ => "{eq: 1} ") + "]}) }" },
        { "levels of brackets", "{ count(where: " + new string('[', 51) + new string(']', 51) + ") }" },
        { "levels of brackets", Repeat(1_500, _ => "{") },
        { "levels of brackets", Repeat(1_000, _ => "{a ") },
        { "operations", Repeat(6, i => $"query Q{i} {{ hello }} ") },
        { "fragments", "{ hello " + Repeat(51, i => $"...F{i} ") + "} " + Repeat(51, i => $"fragment F{i} on Query {{ hello }} ") },
        { "fields", "{ " + Repeat(501, _ => "__typename ") + "}" },
        { "fields", "{ thing " + Doubled("a", 8) + " }" },
        { "aliases in one selection set", "{ " + Repeat(31, i => $"a{i}: hello ") + "}" },
        { "aliases in one selection set", "{ thing { " + Repeat(31, i => $"a{i}: name ") + "} }" },
        { "directives in one place", "{ hello " + Repeat(5, _ => "@include(if: true) ") + "}" },
        { "directives in one place", "query " + Repeat(5, _ => "@x ") + "{ hello }" },
        { "directives in one place", "query($a: Int " + Repeat(5, _ => "@x ") + ") { hello }" },
        { "directives in one place", "{ ...F " + Repeat(5, _ => "@x ") + "} fragment F on Query { hello }" },
        { "directives in one place", "{ ... " + Repeat(5, _ => "@x ") + "{ hello } }" },
        { "directives in one place", "{ ...F } fragment F on Query " + Repeat(5, _ => "@x ") + "{ hello }" },
        { "fragment visits", Bomb(12) },
        { "fragment visits", Bomb(30) },
        { "fragment visits", Bomb(49) },
        { "fields with every fragment put in place", "{ thing { " + Repeat(30, i => $"x{i}: thing {{ ...F }} ") + "} } fragment F on Thing { " + Repeat(200, _ => "name ") + "}" },
        { "levels of fields", "{ " + Repeat(15, _ => "thing { ") + "name" + new string('}', 16) },
        { "levels of fields", "{ thing { ...F7 } } fragment F0 on Thing { name } " + Repeat(7, i => $"fragment F{i + 1} on Thing {{ thing {{ a {{ ...F{i} }} }} }} ") },
    };

    public static TheoryData<string> WithinEveryLimit { get; } =
    [
        "{ " + Repeat(500, _ => "__typename ") + "}",
        "{ " + Repeat(250, _ => "thing { name } ") + "}",
        "{ thing { " + Repeat(499, _ => "name ") + "} }",
        "{ thing " + Doubled("a", 7) + " }",
        "{ " + Repeat(5, _ => "thing " + Doubled("a", 4) + " ") + "}",
        "{ " + Repeat(50, i => $"...F{i} ") + "} " + Repeat(50, i => $"fragment F{i} on Query {{ hello thing {{ name size thing {{ name }} }} }} "),
        "{ ...F0 } " + Repeat(49, i => $"fragment F{i} on Query {{ ...F{i + 1} hello }} ") + "fragment F49 on Query { hello }",
        Bomb(8),
        "{ thing { " + Repeat(20, i => $"x{i}: thing {{ ...F }} ") + "} } fragment F on Thing { " + Repeat(200, _ => "name ") + "}",
        "{ named { ...on Thing { a { name } } ...on Other { name } " + Repeat(150, _ => "...on Named { name } ") + "} }",
        "query(" + Repeat(300, i => $"$v{i}: Int ") + ") { " + Repeat(25, i => $"n{i}: number(of: $v{i}) ") + "}",
        "{ count(where: " + Repeat(20, _ => "{and: [") + Repeat(20, _ => "]}") + ") }",
        "{ echo(text: \"" + new string('x', 19_000) + "\") }",
    ];

    public static string Repeat(int times, Func<int, string> part) => string.Concat(Enumerable.Range(0, times).Select(part));

    /// <summary>A field that holds itself twice, so many levels deep.</summary>
    private static string Doubled(string field, int levels)
    {
        var inner = "{ name }";
        for (var i = 0; i < levels; i++)
            inner = $"{{ {field} {inner} {field} {inner} }}";
        return inner;
    }

    /// <summary>Fragments that each spread the next one twice.</summary>
    private static string Bomb(int fragments)
    {
        var text = new StringBuilder("{ thing { ...F0 } } ");
        for (var i = 0; i < fragments; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"fragment F{i} on Thing {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }} ");
        return text.Append(System.Globalization.CultureInfo.InvariantCulture, $"fragment F{fragments} on Thing {{ name }}").ToString();
    }
}
