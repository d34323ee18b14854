using System.Buffers.Text;
using System.Text;
using CsCheck;
using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying;

/// <summary>A cursor leads to its place, or is refused; it never leads to another.</summary>
public sealed class CursorTests
{
    private const string Print = "0123456789ab";

    private static readonly Order<ActionStep> Order = new(
    [
        new ReferenceSortKey<ActionStep, StrategicPlan>((step, snapshot) => step.Code == "A-2" ? null : snapshot.Find<StrategicPlan>(step.PlanId), new LeafSortKey<StrategicPlan, string?>((plan, _) => plan.Subtitle, descending: true)),
        new LeafSortKey<ActionStep, string?>((step, _) => step.Introduction, descending: false),
        new LeafSortKey<ActionStep, Stage?>((step, _) => step.Stage, descending: true),
        new LeafSortKey<ActionStep, DateOnly?>((step, _) => step.AddedOn, descending: false),
        new LeafSortKey<ActionStep, DateTimeOffset?>((step, _) => step.StageChanges.Count > 0 ? step.StageChanges[0].RecordedAt : null, descending: false),
        new LeafSortKey<ActionStep, int>((step, _) => step.Schedule.FirstYear, descending: true),
        new LeafSortKey<ActionStep, bool>((step, _) => step.IsTitleCoined, descending: false),
        new LeafSortKey<ActionStep, Uri?>((step, _) => step.Stage is null ? null : new Uri($"https://example.org/{step.Code}"), descending: false),
        new LeafSortKey<ActionStep, Guid>((step, _) => step.Id, descending: false),
    ]);

    [Fact]
    public void A_million_made_up_cursors_give_a_right_page_or_are_refused()
    {
        var snapshot = ToyPlans.Four();
        ActionStep[] rows = [.. snapshot.All<ActionStep>().Order(Order.In(snapshot))];
        string[] real = [.. rows.Select(row => Cursor.Of(Print, Order, row, snapshot))];
        var (taken, refused) = (0, 0);

        void Try(string cursor)
        {
            Func<ActionStep, Snapshot, int> place;
            try
            {
                place = Cursor.Read(cursor, "after", Print, Order);
            }
            catch (QueryError error)
            {
                Assert.Equal("HC0078", error.Code);
                refused++;
                return;
            }

            // A right page: the place cuts the ordered rows in two, with at most one row on it.
            var sides = Array.ConvertAll(rows, row => Math.Sign(place(row, snapshot)));
            Assert.True(sides.SequenceEqual(sides.Order()) && sides.Count(side => side == 0) <= 1, cursor);
            taken++;
        }

        var random = new PCG(11, 12);
        var letters = Gen.OneOf(Gen.String, Gen.Char['\0', '\u0080'].Array[0, 80].Select(made => new string(made)));
        var bytes = Gen.Byte.Array[0, 120].Select(made => Base64Url.EncodeToString(made));
        var values = Gen.OneOfConst("null", "[]", "[null]", "[\"x\"]", "[[]]", "\"x\"", "\"\"", "1", "0", "-1", "99999999999999999999", "1e400", "0.5", "true", "false", "{}", "\"\\ud800\"", "\"6f9c2f0e-6d0b-5c43-9a53-2b1f3c1d7a10\"", "3155378975999999999", "739000", "\"https://example.org\"", "\"\\u0000\"");
        var json = values.Array[0, 12].Select(parts => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[\"{Print}\",{string.Join(',', parts)}]")));
        var likely = Gen.Select(values.Array[9], Gen.OneOfConst(real), Gen.Int[0, 0x1FF], (parts, cursor, mask) =>
        {
            var own = System.Text.Json.JsonDocument.Parse(Base64Url.DecodeFromChars(cursor)).RootElement.EnumerateArray().Skip(1).Select(part => part.GetRawText()).ToList();
            return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[\"{Print}\",{string.Join(',', own.Select((part, index) => (mask >> index & 1) == 0 ? part : parts[index]))}]"));
        });
        var mutated = Gen.Select(Gen.OneOfConst(real), Gen.Int[0, 1000], Gen.Char['!', 'z'], Gen.Int[0, 4], (cursor, at, letter, kind) => (at % cursor.Length) switch
        {
            var place when kind == 0 => cursor[..place],
            var place when kind == 1 => cursor.Remove(place, 1),
            var place when kind == 2 => cursor.Insert(place, letter.ToString()),
            var place when kind == 3 => cursor[..place] + letter + cursor[(place + 1)..],
            var place => cursor[place..] + cursor[..place],
        });
        var flipped = Gen.Select(Gen.OneOfConst(real), Gen.Int[0, 4000], (cursor, bit) =>
        {
            var raw = Base64Url.DecodeFromChars(cursor);
            raw[bit / 8 % raw.Length] ^= (byte)(1 << (bit % 8));
            return Base64Url.EncodeToString(raw);
        });
        foreach (var (made, count) in new[] { (letters, 200_000), (bytes, 200_000), (json, 150_000), (likely, 150_000), (mutated, 150_000), (flipped, 150_000) })
        {
            for (var i = 0; i < count; i++)
            {
                Try(made.Generate(random, null, out _));
            }
        }

        Assert.Equal(1_000_000, taken + refused);
        Assert.True(taken > 1000 && refused > 500_000, $"{taken} taken, {refused} refused");
        foreach (var (cursor, index) in real.Select((cursor, index) => (cursor, index)))
        {
            Assert.Equal(0, Cursor.Read(cursor, "after", Print, Order)(rows[index], snapshot));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("****")]
    [InlineData("W10")]
    [InlineData("bnVsbA")]
    [InlineData("\\u0000")]
    [InlineData("😀")]
    public void What_is_no_cursor_is_refused_even_when_only_the_count_is_asked_for(string cursor)
    {
        GraphFixture.Ask($"{{ actionSteps(after: \"{cursor}\") {{ totalCount }} }}").IsRefused("HC0078", "'after'", "take cursors from edges or pageInfo", ".");
        GraphFixture.Ask($"{{ actionSteps(before: \"{cursor}\") {{ nodes {{ code }} }} }}").IsRefused("HC0078", "'before'");
        GraphFixture.Ask($$"""{ actionStep(by: {code: "AS-16"}) { timeline(after: "{{cursor}}") { totalCount } } }""").IsRefused("HC0078", "'after'");
    }

    [Theory]
    [InlineData("order: [{title: DESC}]")]
    [InlineData("order: [{title: ASC}, {code: ASC}]")]
    [InlineData("order: [{code: ASC}]")]
    [InlineData("")]
    [InlineData("order: [{title: ASC}], where: {stage: {eq: null}}")]
    [InlineData("""order: [{title: ASC}], where: {title: {contains: "e"}}""")]
    [InlineData("""order: [{title: ASC}], asOf: "2024-07-15" """)]
    [InlineData("""order: [{title: ASC}], asOf: "2026-11-24" """)]
    public void A_cursor_of_other_arguments_is_refused(string arguments)
    {
        var cursor = GraphFixture.Ask("{ actionSteps(first: 3, order: [{title: ASC}]) { pageInfo { endCursor } } }")["actionSteps.pageInfo.endCursor"].GetString();
        GraphFixture.Ask($"{{ actionSteps(after: \"{cursor}\", {arguments}) {{ nodes {{ code }} }} }}").IsRefused("HC0078", "another order, filter or date", "start from the first page");
        GraphFixture.Ask($"{{ actionSteps(before: \"{cursor}\", {arguments}) {{ nodes {{ code }} }} }}").IsRefused("HC0078", "another order, filter or date");
        GraphFixture.Ask($"{{ initiatives(after: \"{cursor}\") {{ totalCount }} }}").IsRefused("HC0078");
    }

    [Fact]
    public void Two_filters_that_differ_in_a_fraction_of_a_second_have_cursors_of_their_own()
    {
        const string Query = "query($at: DateTime, $after: String) { amendments(first: 1, where: {or: [{recordedAt: {neq: $at}}]}, after: $after) { pageInfo { endCursor } } }";
        var cursor = GraphFixture.Ask(Query, """{"at": "2024-01-01T00:00:00.1Z"}""")["amendments.pageInfo.endCursor"].GetString();
        GraphFixture.Ask(Query, $$"""{"at": "2024-01-01T00:00:00.2Z", "after": "{{cursor}}"}""").IsRefused("HC0078");
        Assert.Empty(GraphFixture.Ask(Query, $$"""{"at": "2024-01-01T01:00:00.1+01:00", "after": "{{cursor}}"}""").Errors);
    }

    [Fact]
    public void The_spelling_of_the_same_arguments_does_not_matter()
    {
        var cursor = GraphFixture.Ask("""{ actionSteps(first: 3, order: {title: ASC}, where: {title: {neq: "x"}, section: {in: ACTION_STEPS}}) { pageInfo { endCursor } } }""")["actionSteps.pageInfo.endCursor"].GetString();
        var next = GraphFixture.Ask(
            "query($w: ActionStepFilterInput, $a: String) { renamed: actionSteps(first: 3, order: [{title: ASC}], where: $w, after: $a) { nodes { code } } }",
            $$"""{"w": {"section": {"in": ["ACTION_STEPS"]}, "title": {"neq": "x"} }, "a": "{{cursor}}"}""");
        Assert.Equal(3, next.Rows("renamed").Count);
    }

    [Fact]
    public void A_cursor_outlives_a_reload_of_the_same_data()
    {
        var first = GraphFixture.Ask("{ actionSteps(first: 5, order: [{addedOn: DESC}]) { pageInfo { endCursor } } }")["actionSteps.pageInfo.endCursor"].GetString();
        var again = GraphFixture.Load(Mass.Domain.Interchange.PlanDocument.Read(File.ReadAllBytes(GraphFixture.PlanPath)));
        var query = $"{{ actionSteps(first: 5, after: \"{first}\", order: [{{addedOn: DESC}}]) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}";
        Assert.Equal(GraphFixture.Ask(query).Json, GraphFixture.Ask(query, snapshot: again, schema: MassSchema.Create(Audience.Everyone)).Json);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markup")]
    [InlineData("introduction")]
    public void Pages_go_on_from_a_row_whose_sort_key_is_long(string key)
    {
        var association = ToyPlans.Association("long");
        var plan = ToyPlans.Plan(association, "plan");
        var snapshot = GraphFixture.Load(new AssociationRecords
        {
            Association = association,
            Plans =
            [
                plan with
                {
                    AllSteps =
                    [
                        .. Enumerable.Range(0, 6).Select(index => ToyPlans.With(ToyPlans.Step(plan, $"A-{index}"), content =>
                        {
                            var words = string.Concat(Enumerable.Repeat("Ω😀\"<b>&\n", 1500)) + (index / 2);
                            return content with { Text = words, Markup = words, Introduction = words };
                        })),
                    ],
                },
            ],
        });
        var (codes, after) = (new List<string?>(), (string?)null);
        do
        {
            var page = GraphFixture.Ask(
                $"query($a: String) {{ actionSteps(first: 1, after: $a, order: [{{{key}: DESC}}]) {{ nodes {{ code }} pageInfo {{ endCursor hasNextPage }} }} }}", $$"""{"a": {{(after is null ? "null" : $"\"{after}\"")}}}""", snapshot);
            codes.AddRange(page.Rows("actionSteps"));
            after = page["actionSteps.pageInfo.hasNextPage"].GetBoolean() ? page["actionSteps.pageInfo.endCursor"].GetString() : null;
        }
        while (after is not null);
        Assert.Equal(["A-4", "A-5", "A-2", "A-3", "A-0", "A-1"], codes);
    }

    [Fact]
    public void Every_row_of_the_shipped_plan_can_be_paged_from_in_the_order_of_every_field()
    {
        var sort = (GraphQL.Types.IInputObjectGraphType)GraphFixture.Schema.AllTypes["ActionStepSortInput"]!;
        foreach (var field in sort.Fields.Where(field => field.ResolvedType is GraphQL.Types.EnumerationGraphType))
        {
            foreach (var direction in new[] { "ASC", "DESC" })
            {
                var order = $"order: [{{{field.Name}: {direction}}}]";
                var edges = GraphFixture.Ask($"{{ actionSteps(first: 500, {order}) {{ edges {{ cursor node {{ code }} }} }} }}")["actionSteps.edges"].EnumerateArray().ToList();
                var codes = edges.Select(edge => Answer.At(edge, "node.code").GetString()).ToList();
                var aliases = edges.Select((edge, index) => $"p{index}: actionSteps(first: 500, {order}, after: \"{edge.GetProperty("cursor")}\") {{ nodes {{ code }} }}");
                var answer = GraphFixture.Ask($"{{ {string.Join(' ', aliases)} }}");
                for (var index = 0; index < codes.Count; index++)
                {
                    Assert.Equal(codes[(index + 1)..], answer.Rows($"p{index}"));
                }
            }
        }
    }
}
