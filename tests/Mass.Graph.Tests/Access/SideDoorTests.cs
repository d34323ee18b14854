using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Scalars;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>Whatever a viewer can ask, by every way that their schema has, no row and no word comes out that is not theirs.</summary>
public sealed partial class SideDoorTests
{
    private const string Some = "{\"some\":";

    public static TheoryData<string> Names => AccessWorld.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_can_be_reached_from_every_root_holds_nothing_that_is_closed(string name)
    {
        var viewer = AccessWorld.Viewers[name];
        var (closed, met) = (AccessWorld.ClosedTo(viewer), new HashSet<string>(StringComparer.Ordinal));
        foreach (var root in Roots(viewer))
        {
            foreach (var query in new[]
            {
                $"{{ {root.Name}(first: 500) {{ totalCount edges {{ cursor }} nodes {Leaves(ItemOf(root))} }} }}",
                $"{{ {root.Name}(last: 12) {{ nodes {Selection(ItemOf(root), 2)} }} }}",
            })
            {
                var answer = AccessWorld.Ask(query, viewer);
                if (root.Name == "confidentialReads" && answer.Errors is [{ Code: ErrorCodes.NotAuthorized }])
                {
                    continue;
                }

                Assert.True(answer.Errors.Count == 0, $"{query}: {answer.Json[..Math.Min(answer.Json.Length, 600)]}");
                HoldsNothing(answer.Json, viewer, closed, query);
                met.UnionWith(Id().Matches(answer.Json).Select(match => match.Groups[1].Value));
            }
        }

        // The walk would find nothing if it led nowhere: what is theirs was met, of each kind something.
        var types = AccessWorld.OpenTo(viewer).Where(id => IsServed(viewer, TypeOf(id))).GroupBy(TypeOf).ToList();
        Assert.All(types, ids => Assert.True(ids.Any(met.Contains), $"No {ids.Key} that is theirs was met."));
        Assert.True(viewer.Equals(Viewer.Anyone) || types.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Associations_and_plans_with_all_that_is_worked_out_of_them_tell_no_word_that_is_closed(string name)
    {
        var viewer = AccessWorld.Viewers[name];
        var closed = AccessWorld.ClosedTo(viewer);
        foreach (var asOf in new[] { "", "(asOf: \"2025-11-01\")", "(asOf: \"2024-03-01\")", "(asOf: \"2027-03-01\")" })
        {
            foreach (var type in new[] { "associations", "plans" })
            {
                var item = ItemOf(Roots(viewer).Single(root => root.Name == type));
                foreach (var field in item.Fields.Where(field => field.Name != "confidentialReads"))
                {
                    var query = $"{{ {type}{asOf} {{ nodes {{ {Selected(field, 2)} }} }} }}";
                    var answer = AccessWorld.Ask(query, viewer);
                    Assert.True(answer.Errors.Count == 0, $"{query}: {answer.Json[..Math.Min(answer.Json.Length, 600)]}");
                    HoldsNothing(answer.Json, viewer, closed, query);
                }
            }
        }

        var plan = AccessWorld.First.Plans[0];
        var changes = $"{{ planChanges(plan: {{ id: \"{NodeId.Of("StrategicPlan", plan.Id)}\" }}, from: \"2020-01-01\") {{ changes {{ before after }} }} }}";
        HoldsNothing(AccessWorld.Ask(changes, viewer).Json, viewer, closed, changes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_true_ids_of_closed_rows_lead_nowhere_and_those_of_open_ones_to_them(string name)
    {
        var viewer = AccessWorld.Viewers[name];
        foreach (var ids in AccessWorld.ClosedTo(viewer).Chunk(100))
        {
            var answer = AccessWorld.Ask($"{{ nodes(ids: [{string.Join(", ", ids.Select(id => $"\"{id}\""))}]) {{ id __typename }} }}", viewer);
            Assert.All(answer["nodes"].EnumerateArray(), node => Assert.Equal(System.Text.Json.JsonValueKind.Null, node.ValueKind));
        }

        foreach (var ids in AccessWorld.OpenTo(viewer).Where(id => IsServed(viewer, TypeOf(id))).Chunk(100))
        {
            var answer = AccessWorld.Ask($"{{ nodes(ids: [{string.Join(", ", ids.Select(id => $"\"{id}\""))}]) {{ id }} }}", viewer);
            Assert.Equal(ids, answer["nodes"].EnumerateArray().Select(node => node.ValueKind == System.Text.Json.JsonValueKind.Null ? "null" : node.GetProperty("id").GetString()));
        }
    }

    [Theory]
    [InlineData("anyone")]
    [InlineData("supporter of 1")]
    [InlineData("staff of 2 and member of 1")]
    public void No_filter_on_any_text_matches_a_closed_word(string name)
    {
        var viewer = AccessWorld.Viewers[name];

        // One word for each kind of right is enough: the others differ in the person alone.
        var some = AccessWorld.ForbiddenTo(viewer).GroupBy(word => Kind().Match(word).Value).Select(same => same.First()).ToList();
        foreach (var root in Roots(viewer).Where(root => root.Name != "confidentialReads"))
        {
            var filter = (IInputObjectGraphType)root.Arguments!.Find("where")!.ResolvedType!;
            foreach (var word in some)
            {
                var tests = Texts(filter, 2).Select(path => path.Replace("WORD", word, StringComparison.Ordinal)).ToList();
                foreach (var chunk in tests.Chunk(400))
                {
                    var answer = AccessWorld.Ask($"query Q($where: [{filter.Name}!]) {{ {root.Name}(where: {{ or: $where }}) {{ totalCount }} }}", viewer, $"{{\"where\": [{string.Join(',', chunk)}]}}");
                    if (answer.Count(root.Name) > 0)
                    {
                        Assert.Fail($"{root.Name} finds {word} for {name}: {FirstFound(root, filter, chunk, viewer)}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("anyone")]
    [InlineData("supporter of 1")]
    [InlineData("staff of 2 and member of 1")]
    public void No_group_extreme_or_order_tells_a_closed_word(string name)
    {
        var viewer = AccessWorld.Viewers[name];
        var closed = AccessWorld.ClosedTo(viewer);
        foreach (var root in Roots(viewer).Where(root => root.Name != "confidentialReads"))
        {
            var connection = (IObjectGraphType)root.ResolvedType!;
            var keys = (EnumerationGraphType?)(connection.Fields.Find("groupBy")?.Arguments?.Find("fields")?.ResolvedType as NonNullGraphType)?.ResolvedType?.GetInner();
            foreach (var key in keys is null ? [] : keys.Values.ToList())
            {
                var type = ((IObjectGraphType)GraphFixture.SchemaOf(viewer.Audience).AllTypes[keys!.Name[..^"GroupField".Length] + "GroupKey"]!).Fields.Find((string)key.Value!)!.ResolvedType!.GetInner();
                var query = $"{{ {root.Name} {{ groupBy(fields: {key.Name}) {{ fields {{ {key.Value} {(type is IObjectGraphType thing ? Leaves(thing) : "")} }} aggregations {{ count }} }} }} }}";
                HoldsNothing(AccessWorld.Ask(query, viewer).Data.GetRawText(), viewer, closed, query);
            }

            foreach (var field in ((IInputObjectGraphType)root.Arguments!.Find("order")!.ResolvedType!.GetInner()).Fields.Where(field => field.ResolvedType is ScalarGraphType))
            {
                var query = $"{{ {root.Name}(first: 100, order: [{{ {field.Name}: DESC }}]) {{ edges {{ cursor }} }} }}";
                var cursors = Cursor().Matches(AccessWorld.Ask(query, viewer).Data.GetRawText()).Select(match => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(match.Groups[1].Value)));
                HoldsNothing(string.Join('\n', cursors), viewer, closed, query);
            }
        }
    }

    [Fact]
    public void A_guarded_field_sorts_filters_and_groups_as_if_the_others_had_none()
    {
        var viewer = AccessWorld.Viewers["staff of 2 and member of 1"];
        var emails = AccessWorld.Ask("{ people(first: 500, order: [{ email: ASC }]) { edges { cursor node { email association { slug } } } } }", viewer)["people.edges"].EnumerateArray().Select(edge => edge.GetProperty("node")).ToList();
        var slugs = emails.ConvertAll(node => Answer.At(node, "association.slug").GetString());
        var (first, second) = (AccessWorld.First.Association.Slug, AccessWorld.Second.Association.Slug);
        Assert.Equal(slugs.OrderBy(slug => slug == first), slugs);
        Assert.Contains(first, slugs);
        Assert.All(emails, node => Assert.Equal(Answer.At(node, "association.slug").GetString() == second, node.GetProperty("email").ValueKind == System.Text.Json.JsonValueKind.String));

        foreach (var filter in new[] { "{ eq: null }", "{ neq: null }", "{ ncontains: \"x\" }", "{ nin: [] }", "{ neq: \"x\" }" })
        {
            var found = AccessWorld.Ask($"{{ people(first: 500, where: {{ email: {filter} }}) {{ nodes {{ association {{ slug }} }} }} }}", viewer).Rows("people", "association.slug");
            Assert.DoesNotContain(first, found);
        }

        // A page goes on after a cursor in the part of the list that has no key.
        var all = AccessWorld.Ask("{ people(first: 500, order: [{ email: ASC }]) { nodes { id } edges { cursor } } }", viewer);
        var ids = all.Rows("people", "id");
        foreach (var place in new[] { 0, slugs.IndexOf(first) - 1, slugs.IndexOf(first), slugs.IndexOf(first) + 3 })
        {
            var after = all[$"people.edges.{place}.cursor"].GetString();
            Assert.Equal(ids.Skip(place + 1), AccessWorld.Ask($"{{ people(first: 500, order: [{{ email: ASC }}], after: \"{after}\") {{ nodes {{ id }} }} }}", viewer).Rows("people", "id"));
            Assert.Equal(ids.Take(place), AccessWorld.Ask($"{{ people(last: 500, order: [{{ email: ASC }}], before: \"{after}\") {{ nodes {{ id }} }} }}", viewer).Rows("people", "id"));
        }
    }

    [Fact]
    public void A_cursor_of_someone_who_sees_more_shows_no_more_to_another()
    {
        const string Order = "order: [{ name: ASC }]";
        var cursor = AccessWorld.Ask($"{{ people(first: 30, {Order}) {{ pageInfo {{ endCursor }} }} }}", AccessWorld.Viewers["staff of 1"])["people.pageInfo.endCursor"].GetString();
        var anyone = AccessWorld.Viewers["anyone"];
        var answer = AccessWorld.Ask($"{{ people(first: 500, {Order}, after: \"{cursor}\") {{ totalCount nodes {{ id name }} }} }}", anyone);
        HoldsNothing(answer.Json, anyone, AccessWorld.ClosedTo(anyone), "the cursor of another");
        Assert.Equal(AccessWorld.Ask("{ people { totalCount } }", anyone).Count("people"), answer.Count("people"));
    }

    [Fact]
    public void Self_identification_is_told_to_overseers_and_to_no_supporter()
    {
        const string Query = "{ members(first: 500) { nodes { association { slug } selfIdentifiedAs } } }";
        Assert.All(AccessWorld.Ask(Query, AccessWorld.Viewers["supporter of 1"]).Rows("members", "selfIdentifiedAs"), words => Assert.Equal("null", words));
        Assert.All(AccessWorld.Ask(Query, AccessWorld.Viewers["overseer of 1"]).Rows("members", "selfIdentifiedAs"), words => Assert.Contains("CANARY[1:overseer]", words, StringComparison.Ordinal));
        Assert.Equal(0, AccessWorld.Ask("{ members(where: { selfIdentifiedAs: { any: true } }) { totalCount } }", AccessWorld.Viewers["supporter of 1"]).Count("members"));
        Assert.True(AccessWorld.Ask("{ members(where: { selfIdentifiedAs: { any: true } }) { totalCount } }", AccessWorld.Viewers["overseer of 1"]).Count("members") > 0);
    }

    [Fact]
    public void A_supporter_sees_the_supports_that_they_give_and_no_other()
    {
        var expected = AccessWorld.First.Engagements.Where(each => each.SupporterIds.Contains(AccessWorld.Supporter)).Select(each => NodeId.Of("Engagement", each.Id)).Order().ToList();
        Assert.True(expected.Count > 0 && expected.Count < AccessWorld.First.Engagements.Count);
        var answer = AccessWorld.Ask("{ engagements(first: 500) { totalCount nodes { id person { name } supporters { name } } } }", AccessWorld.Viewers["supporter of 1"]);
        Assert.Equal(expected, answer.Rows("engagements", "id").Order());
        Assert.Equal(expected.Count, answer.Count("engagements"));
        Assert.DoesNotContain("null", answer.Rows("engagements", "person"));
        Assert.Equal(AccessWorld.First.Engagements.Count, AccessWorld.Ask("{ engagements { totalCount } }", AccessWorld.Viewers["overseer of 1"]).Count("engagements"));
    }

    [Fact]
    public void What_counts_people_is_the_same_for_everyone_so_that_no_two_readers_can_take_one_from_the_other()
    {
        const string Query = """
            { associations { nodes { slug
                c1: coverage(planYear: 2023) { tiers { whole { reached inScope } } } c2: coverage(planYear: 2023, by: ROUND_TABLE) { tiers { groups { reach { reached inScope } } } }
                c3: coverage(planYear: 2025) { tiers { whole { reached inScope } } } topicRanking(planYear: 2024) { requestCount topics { requestCount } }
                coverageRows(first: 500) { nodes { coverageKey reached inScope } }
                supports { nodes { code participantCount(planYear: 2024) delivery(planYear: 2026) { participantCount } } } } }
              committees(first: 500) { nodes { name representation(by: SELF_IDENTIFIED) { members groups { group members seatHolders } } } }
              meetings(first: 500) { nodes { presentCount guestCount } }
              open: sessions(first: 500, where: { support: { isConfidential: { eq: false } } }) { nodes { code participantCount } } }
            """;
        string Told(Viewer viewer) => AccessWorld.Ask(Query, viewer).Json;
        var everyone = Told(Viewer.Anyone);
        Assert.Contains("\"reached\":", everyone, StringComparison.Ordinal);
        Assert.All(AccessWorld.Viewers, each => Assert.Equal(everyone, Told(each.Value)));
    }

    private static void HoldsNothing(string json, Viewer viewer, IReadOnlySet<string> closed, string query)
    {
        var forbidden = AccessWorld.ForbiddenTo(viewer);
        var met = Canary().Matches(json).Select(match => Uri.UnescapeDataString(match.Value)).Distinct().Where(forbidden.Contains).ToList();
        Assert.True(met.Count == 0, $"{string.Join(", ", met)} in the answer to {query}");

        Assert.DoesNotContain(Id().Matches(json).Select(match => match.Groups[1].Value), closed.Contains);
    }

    private static string FirstFound(FieldType root, IInputObjectGraphType filter, IEnumerable<string> tests, Viewer viewer) => tests.First(test =>
        AccessWorld.Ask($"query Q($where: {filter.Name}) {{ {root.Name}(where: $where) {{ totalCount }} }}", viewer, $"{{\"where\": {test}}}").Count(root.Name) > 0);

    private static IEnumerable<FieldType> Roots(Viewer viewer) => GraphFixture.SchemaOf(viewer.Audience).Query.Fields.Where(IsConnection);

    private static bool IsServed(Viewer viewer, string type) => GraphFixture.SchemaOf(viewer.Audience).AllTypes[type] is not null;

    private static string TypeOf(string id) => NodeId.TryParse(id, out var type, out _) ? type : "";

    private static bool IsConnection(FieldType field) => field.ResolvedType is IObjectGraphType type && type.Name.EndsWith("Connection", StringComparison.Ordinal);

    private static IObjectGraphType ItemOf(FieldType connection) => ((IObjectGraphType)connection.ResolvedType!).Fields.Find("nodes")!.ResolvedType!.GetInner() as IObjectGraphType
        ?? throw new InvalidOperationException($"{connection.Name} is a list of no objects.");

    private static string Leaves(IObjectGraphType type) =>
        $"{{ __typename {string.Join(' ', type.Fields.Where(field => field.ResolvedType!.GetInner() is ScalarGraphType && field.Arguments is not { Count: > 0 }).Select(field => field.Name))} }}";

    private static string Selection(IObjectGraphType type, int depth) => $"{{ __typename {string.Join(' ', type.Fields.Select(field => Selected(field, depth)))} }}";

    private static string Selected(FieldType field, int depth)
    {
        var arguments = string.Join(", ", (field.Arguments ?? []).Where(argument => argument.ResolvedType is NonNullGraphType).Select(argument => $"{argument.Name}: {Example(argument)}"));
        var alias = $"{field.Name}{field.Arguments?.Count}{depth}: {field.Name}";
        var name = arguments.Length > 0 ? $"{alias}({arguments})" : alias;
        return field.ResolvedType!.GetInner() switch
        {
            ScalarGraphType => field.Name == "id" ? "id" : name,
            IObjectGraphType when depth > 0 && IsConnection(field) && field.Name == "timeline" => $"{name} {{ totalCount }}",
            IObjectGraphType when depth > 0 && IsConnection(field) => $"{alias}(first: 5{(arguments.Length > 0 ? $", {arguments}" : "")}) {{ totalCount nodes {(depth > 1 ? Selection(ItemOf(field), depth - 2) : Leaves(ItemOf(field)))} }}",
            IObjectGraphType target when depth > 0 && !IsConnection(field) => $"{name} {Selection(target, depth - 1)}",
            _ => "",
        };
    }

    private static string Example(QueryArgument argument) => argument.ResolvedType!.GetInner() switch
    {
        EnumerationGraphType members => members.Values.First().Name,
        DateScalar => "\"2027-06-30\"",
        IntGraphType => "2024",
        BooleanGraphType => "true",
        StringGraphType when argument.Name == "period" => "\"2024-25\"",
        StringGraphType when argument.Name == "codes" => "[\"M-18\"]",
        StringGraphType => "\"a\"",
        { Name: "FiscalYearByInput" } => "{ name: \"FY 2025\" }",
        var other => throw new NotSupportedException($"Say here what an argument of type {other.Name} may be."),
    };

    /// <summary>Filters, as JSON, of every text that a filter reaches: whether it has the word WORD in it.</summary>
    private static IEnumerable<string> Texts(IInputObjectGraphType filter, int depth)
    {
        foreach (var field in filter.Fields.Where(field => field.Name is not ("and" or "or" or "confidentialReads")))
        {
            var inner = field.ResolvedType!.GetInner();
            if (inner.Name == "StringOperationFilterInput")
            {
                yield return Named(field, "{\"contains\":\"WORD\"}");
            }
            else if (inner is IInputObjectGraphType { Name: var name } list && list.Fields.Find("some") is { } some)
            {
                var element = (IInputObjectGraphType)some.ResolvedType!.GetInner();
                if (element.Name == "StringOperationFilterInput")
                {
                    yield return Named(field, Some + "{\"contains\":\"WORD\"}}");
                }
                else if (depth > 1 && !element.Name.Contains("Operation", StringComparison.Ordinal))
                {
                    foreach (var text in Texts(element, depth - 2))
                    {
                        yield return Named(field, Some + text + "}");
                    }
                }
            }
            else if (inner is IInputObjectGraphType target && !target.Name.Contains("Operation", StringComparison.Ordinal) && depth > 0)
            {
                foreach (var text in Texts(target, depth - 1))
                {
                    yield return Named(field, text);
                }
            }
        }
    }

    private static string Named(FieldType field, string operand) => $"{{\"{field.Name}\":{operand}}}";

    [GeneratedRegex("\"id\":\"([A-Za-z0-9+/=]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(@"CANARY(\[|%5B)[^\]%]+(%20[^\]%]*|%3A[^\]%]*)*(\]|%5D)")]
    private static partial Regex Canary();

    [GeneratedRegex("\"cursor\":\"([A-Za-z0-9_-]+)\"")]
    private static partial Regex Cursor();

    [GeneratedRegex(@"^CANARY\[\d:\w+")]
    private static partial Regex Kind();
}
