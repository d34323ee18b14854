namespace Mass.Graph.Tests.Querying;

/// <summary>The schema that clients see keeps the rules, and each rule finds what breaks it.</summary>
public sealed class SchemaLintTests
{
    private static readonly SchemaLint Served = new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "schema.graphql")));

    [Fact]
    public void The_schema_keeps_the_rules()
    {
        string[] findings = [.. Served.Deprecations(), .. Served.Nullability(), .. Served.ArgumentOrder(), .. Served.TwoNames()];
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }

    [Fact]
    public void A_list_of_what_has_a_day_is_paged_unless_something_bounds_it() =>
        // A plan year bounds what a report tells, the years of a legislative session bound what happens to a bill, a metric has some periods and definitions, and few reviews are due and few people go at once: whoever adds to this list says here why it cannot grow.
        Assert.Equal(
            [
                "AdvocacyYear.bills",
                "AdvocacyYear.updates",
                "AnnualReport.moves",
                "AnnualReport.progress",
                "Association.dueReviews",
                "Association.succession",
                "Association.updateCounts",
                "Bill.actions",
                "Bill.earlierStances",
                "Dashboard.reviewsDue",
                "Metric.earlierDefinitions",
                "Metric.planYears",
                "Metric.series",
                "Metric.targets",
                "StrategicPlan.versions",
            ],
            Served.DatedLists().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("type A { b: Int @deprecated c: Int }", "A.b is deprecated with ''; say: Use 'NAME' instead; it goes on YYYY-MM-DD.")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'c' instead.\") c: Int }", "A.b is deprecated with 'Use 'c' instead.'; say: Use 'NAME' instead; it goes on YYYY-MM-DD.")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'd' instead; it goes on 2027-07-01.\") c: Int }", "A.b names 'd' in its place, which is not there.")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'b' instead; it goes on 2027-07-01.\") }", "A.b names 'b' in its place, which is not there.")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'c' instead; it goes on 2027-02-30.\") c: Int }", "A.b goes on 2027-02-30, which is no day.")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'c' instead; it goes on 2027-07-01.\") c: Int }")]
    [InlineData("type A { b: Int @deprecated(reason: \"Use 'E.d' instead; it goes on 2027-07-01.\") } type E { d: Int }")]
    [InlineData("type A { b(c: Int @deprecated, d: Int): Int }", "A.b(c:) is deprecated with ''; say: Use 'NAME' instead; it goes on YYYY-MM-DD.")]
    [InlineData("type A { b(c: Int @deprecated(reason: \"Use 'd' instead; it goes on 2027-07-01.\"), d: Int): Int }")]
    [InlineData("enum A { B @deprecated(reason: \"Use 'C' instead; it goes on 2027-07-01.\") D }", "A.B names 'C' in its place, which is not there.")]
    [InlineData("input A { b: Int @deprecated(reason: \"gone\") }", "A.b is deprecated with 'gone'; say: Use 'NAME' instead; it goes on YYYY-MM-DD.")]
    public void A_deprecation_names_a_replacement_that_is_there_and_a_day(string sdl, params string[] findings) => Assert.Equal(findings, new SchemaLint(sdl).Deprecations());

    [Theory]
    [InlineData("type A { b: [Int] }", "A.b: [Int] may have gaps")]
    [InlineData("type A { bs: BsConnection! }", "A.bs: BsConnection! is a connection")]
    [InlineData("type BsConnection { nodes: [B!]! }", "BsConnection.nodes: [B!]! is not as in every page")]
    [InlineData("type BsConnection { totalCount: Int }", "BsConnection.totalCount: Int is not as in every page")]
    [InlineData("type BsEdge { node: B }", "BsEdge.node: B may be null in a row that is there")]
    [InlineData("type A { \"Whether it is.\" isB: Boolean }", "A.isB: Boolean may be unknown")]
    [InlineData("input AFilterInput { b: Int! }", "AFilterInput.b: Int! has to be given")]
    public void What_may_be_null_against_the_rules_is_found(string sdl, string finding) => Assert.StartsWith(finding, Assert.Single(new SchemaLint(sdl).Nullability()), StringComparison.Ordinal);

    [Theory]
    [InlineData("type A { b(c: Int, d: Int!): Int }", "A.b(c, d) asks for something behind what can be left out.")]
    [InlineData("type A { b(plan: Int!, by: BByInput!): Int }", "A.b(plan, by) looks up by its first argument.")]
    [InlineData("type A { b(after: String, first: Int): Int }", "A.b(after, first) has the arguments of a page first")]
    [InlineData("type A { b(skill: String, first: Int, after: String): Int }", "A.b(skill, first, after) has the arguments of a page first")]
    [InlineData("type A { b(asOf: Date, c: Int): Int }", "A.b(asOf, c) has the day last.")]
    public void Arguments_out_of_order_are_found(string sdl, string finding) => Assert.StartsWith(finding, Assert.Single(new SchemaLint(sdl).ArgumentOrder()), StringComparison.Ordinal);

    [Theory]
    [InlineData("type A { \"The name.\" b: Int \"The name.\" c: Int }", "A has b and c for one thing: The name.")]
    [InlineData("enum A { X Y } enum B { Y X }", "A and B are one enum.")]
    [InlineData("type A { x: Int y: Int } type B { y: Int x: Int }", "A and B are one type.")]
    [InlineData("type Step { x: Int } type STEP { y: Int }", "Step and STEP differ by upper and lower case alone.")]
    public void Two_names_for_one_thing_are_found(string sdl, string finding) => Assert.Equal([finding], new SchemaLint(sdl).TwoNames());

    [Fact]
    public void A_list_of_what_has_a_day_is_found() =>
        Assert.Equal(["A.bs"], new SchemaLint("type A { bs: [B!]! cs: [C!]! ds: [D!]! page: BsConnection } type B { on: Date! } type C { x: Int } type D implements Node { on: Date! } type BsConnection { nodes: [B!] }").DatedLists());
}
