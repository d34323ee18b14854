using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying.Grouping;

/// <summary>What holds for every key of every list: groups lose no row, and hold what the filter for their key finds.</summary>
public sealed class GroupingLawTests
{
    private const int FewGroups = 6;

    public static TheoryData<string> Roots => [.. GraphFixture.Schema.Query.Fields.Where(root => root.ResolvedType is IObjectGraphType type && type.Fields.Find("groupBy") is not null).Select(root => root.Name)];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_key_can_be_grouped_by_and_no_row_is_lost(string root)
    {
        foreach (var snapshot in new[] { GraphFixture.Shipped, GraphFixture.Fictitious })
        {
            var total = GraphFixture.Ask($"{{ {root} {{ totalCount }} }}", snapshot: snapshot).Count(root);
            foreach (var key in Keys(root))
            {
                var counts = Groups(root, $"fields: {key.Name}", "aggregations { count }", snapshot: snapshot).Select(group => group.GetProperty("aggregations").GetProperty("count").GetInt32()).ToList();
                Assert.All(counts, count => Assert.InRange(count, 1, total));
                Assert.True(IsMany(key) ? counts.Sum() >= total : counts.Sum() == total, $"{root} by {key.Name}: {counts.Sum()} of {total}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void A_group_holds_what_a_filter_for_its_key_finds(string root)
    {
        var filter = (IInputObjectGraphType)Field(root).Arguments!.Find("where")!.ResolvedType!;
        foreach (var key in Keys(root))
        {
            var name = (string)key.Value!;
            var one = filter.Fields.Find(name);
            var many = IsMany(key) ? filter.Fields.FirstOrDefault(field => Mass.Graph.Querying.Naming.Singular(field.Name) == name) : null;
            if (KeyType(root, name) is not ScalarGraphType leaf || (one is null && many is null) || name == "activeInPlanYear")
            {
                continue;
            }

            foreach (var group in Groups(root, $"fields: {key.Name}, first: {FewGroups}", $"fields {{ {name} }} aggregations {{ count }}"))
            {
                var value = group.GetProperty("fields").GetProperty(name);
                var literal = leaf is EnumerationGraphType && value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
                var where = many is null ? $"{name}: {{ eq: {literal} }}"
                    : value.ValueKind == JsonValueKind.Null ? $"{many.Name}: {{ any: false }}" : $"{many.Name}: {{ some: {{ eq: {literal} }} }}";
                var found = GraphFixture.Ask($"{{ {root}(where: {{ {where} }}) {{ totalCount }} }}", snapshot: GraphFixture.Fictitious).Count(root);
                Assert.True(found == group.GetProperty("aggregations").GetProperty("count").GetInt32(), $"{root}, {where}: {found} rows, {group}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_number_of_every_list_can_be_worked_out_of_no_row_and_of_all(string root)
    {
        var type = (IObjectGraphType)Bare(((IObjectGraphType)Field(root).ResolvedType!).Fields.Find("aggregations")!.ResolvedType!);
        var parts = type.Fields.Where(field => Bare(field.ResolvedType!) is IObjectGraphType).Select(field =>
            $"{field.Name} {{ {string.Join(' ', ((IObjectGraphType)Bare(field.ResolvedType!)).Fields.Select(each => each.Name))} }}").ToList();
        var selection = $"{{ count {string.Join(' ', parts)} }}";
        var none = GraphFixture.Ask($"{{ {root}(where: {{ or: [] }}) {{ aggregations {selection} groupBy(fields: {Keys(root).First().Name}) {{ aggregations {selection} }} }} }}");
        Assert.Equal(0, none[$"{root}.aggregations.count"].GetInt32());
        Assert.Equal(0, none[$"{root}.groupBy"].GetArrayLength());
        foreach (var part in none[$"{root}.aggregations"].EnumerateObject().Where(part => part.Name != "count"))
        {
            Assert.All(part.Value.EnumerateObject(), each => Assert.Equal(JsonValueKind.Null, each.Value.ValueKind));
        }

        var all = GraphFixture.Ask($"{{ {root} {{ totalCount aggregations {selection} }} }}", snapshot: GraphFixture.Fictitious);
        Assert.Equal(all.Count(root), all[$"{root}.aggregations.count"].GetInt32());
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void The_groups_come_in_the_same_order_each_time_and_in_any_that_is_asked_for(string root)
    {
        var sort = (IInputObjectGraphType)Bare(((ListGraphType)GroupBy(root).Arguments!.Find("order")!.ResolvedType!).ResolvedType!);
        var fields = (IInputObjectGraphType)sort.Fields.Find("fields")!.ResolvedType!;
        foreach (var field in fields.Fields.Where(field => Bare(field.ResolvedType!) is EnumerationGraphType))
        {
            var key = Keys(root).Single(each => (string)each.Value! == field.Name).Name;
            var up = Values(root, key, field.Name, "ASC");
            var down = Values(root, key, field.Name, "DESC");
            Assert.Equal(Values(root, key, field.Name, null), up);
            Assert.Equal(up.Where(value => value != "null"), down.Where(value => value != "null").Reverse());
            Assert.All([up, down], values => Assert.DoesNotContain("null", values.SkipLast(1)));
        }
    }

    private static List<string> Values(string root, string key, string name, string? direction) =>
        [.. Groups(root, $"fields: {key}{(direction is null ? "" : $", order: {{ fields: {{ {name}: {direction} }} }}")}", $"fields {{ {name} }}").Select(group => group.GetProperty("fields").GetProperty(name).GetRawText())];

    private static List<JsonElement> Groups(string root, string arguments, string selection, Snapshot? snapshot = null) =>
        [.. GraphFixture.Ask($"{{ {root} {{ groupBy({arguments}) {{ {selection} }} }} }}", snapshot: snapshot ?? GraphFixture.Fictitious)[$"{root}.groupBy"].EnumerateArray()];

    private static FieldType Field(string root) => GraphFixture.Schema.Query.Fields.Find(root)!;

    private static FieldType GroupBy(string root) => ((IObjectGraphType)Field(root).ResolvedType!).Fields.Find("groupBy")!;

    private static IEnumerable<EnumValueDefinition> Keys(string root) =>
        ((EnumerationGraphType)Bare(((ListGraphType)Bare(GroupBy(root).Arguments!.Find("fields")!.ResolvedType!)).ResolvedType!)).Values;

    private static IGraphType KeyType(string root, string name)
    {
        var group = (IObjectGraphType)GroupBy(root).ResolvedType!.GetNamedType();
        return ((IObjectGraphType)group.Fields.Find("fields")!.ResolvedType!.GetNamedType()).Fields.Find(name)!.ResolvedType!;
    }

    private static bool IsMany(EnumValueDefinition key) => key.Description!.EndsWith("in the group of each.", StringComparison.Ordinal);

    private static IGraphType Bare(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;
}
