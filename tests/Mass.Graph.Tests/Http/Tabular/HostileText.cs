using Mass.Domain;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>Steps whose titles are all that a writer of tables can do wrong.</summary>
internal static class HostileText
{
    public static readonly string[] Titles =
    [
        "plain", "", " ", " space before", "space after ", "comma, here", "semi; colon", "\"", "\"\"", "\"quoted\"", "a \"quoted, word\" in\r\nit", "line\nfeed", "carriage\rreturn",
        "both\r\nof them", "\n", "tab\there", "=1+1", "=cmd|' /C calc'!A0", "+44 1", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "null", "NULL", "true", "007", "1e5", "2024-07-01",
        "😀 emoji", "👩‍👩‍👧", "é e\u0301", "中文", "שלום", "\u202Eright to left", "\uFEFFmark", "\u0001\u001f", "\u007f", "\u2028\u2029", "back\\slash", "\\\"", "a'b", "<b>&amp;</b>", "%0d%0a", new('x', 40_000),
    ];

    public static Snapshot Of(IReadOnlyList<string> titles)
    {
        var association = ToyPlans.Association("toy");
        var plan = ToyPlans.Plan(association, "plan");
        var steps = titles.Select((title, i) => ToyPlans.Step(plan, $"S-{i:00000}", title, introduction: title)).ToList();
        return GraphFixture.Load(new AssociationRecords { Association = association, Plans = [plan with { AllSteps = steps }] });
    }
}
