using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The map of the seed leaves nothing out, names what there is, and asks what has an answer.</summary>
public sealed partial class SeedMapTests(Gateway gateway) : IClassFixture<Gateway>
{
    public static TheoryData<string> Places => [.. Entries().Select(entry => entry.Place)];

    /// <summary>What the map asks.</summary>
    internal static IEnumerable<string> Queries => Entries().Select(entry => entry.Query);

    [Fact]
    public void Every_row_and_item_of_the_plan_is_in_the_map_with_its_words()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Repository.File("tests/Mass.Domain.Tests/Seed/plan-facts.json")));
        var expected = facts.RootElement.GetProperty("rows").EnumerateArray()
            .SelectMany(row =>
            {
                var code = row.GetProperty("id").GetString()!;
                return Items(row.GetProperty("items"), string.Empty).Select(item => ($"{code} {item.Path}", item.Text)).Prepend((code, row.GetProperty("text").GetString()!));
            })
            .ToList();
        var entries = Entries().Where(entry => Row().IsMatch(entry.Place)).ToList();
        Assert.Equal(92, expected.Count);
        Assert.Equal(expected.Select(each => each.Item1), entries.Select(entry => entry.Place));
        Assert.All(expected.Zip(entries), pair => Assert.Contains(Plain(pair.Second.Words), Plain(pair.First.Item2), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_the_map_names_is_in_the_library(string place)
    {
        var names = Name().Matches(Find(place).Library).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name =>
        {
            var parts = name.Split('.');
            var types = typeof(AssociationRecords).Assembly.GetExportedTypes().Where(type => type.Name == parts[0]).ToList();
            Assert.True(types.Count > 0, $"There is no type {parts[0]}.");
            Assert.True(parts.Length == 1 || types.Exists(type => type.GetMember(parts[1]).Length > 0), $"There is no {name}.");
        });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_the_map_asks_has_an_answer_in_the_fictitious_association(string place)
    {
        var entry = Find(place);
        var answer = GraphFixture.Ask(entry.Query, snapshot: GraphFixture.Fictitious, served: entry.Access);
        Assert.Empty(answer.Errors);
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        Walk(answer.Data, string.Empty, found);
        Assert.All(found, path => Assert.True(path.Value, $"{path.Key} is empty, null or 0 throughout the answer to {entry.Query}"));
    }

    [Fact]
    public async Task What_the_map_asks_costs_less_than_an_operation_may()
    {
        var open = Entries().Where(entry => entry.Access == AccessClass.Public).ToList();
        Assert.NotEmpty(open);
        var refused = new List<string>();
        foreach (var entry in open)
        {
            var answer = await gateway.Send(entry.Query, null, ("GraphQL-Cost", "validate"));
            if (answer.HasErrors)
            {
                refused.Add($"{entry.Query}: {answer.Text}");
            }
        }

        Assert.Empty(refused);
    }

    [Fact]
    public void What_only_the_staff_may_ask_is_refused_to_everyone()
    {
        var closed = Entries().Where(entry => entry.Access > AccessClass.Public).ToList();
        Assert.NotEmpty(closed);
        Assert.All(closed, entry => Assert.NotEmpty(GraphFixture.Ask(entry.Query, snapshot: GraphFixture.Fictitious).Errors));
    }

    /// <summary>Whether something is found at each path of an answer, whichever row it is in.</summary>
    private static void Walk(JsonElement element, string path, Dictionary<string, bool> found)
    {
        found[path] = found.GetValueOrDefault(path) || element.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => false,
            JsonValueKind.Array => element.GetArrayLength() > 0,
            JsonValueKind.Number => element.GetDouble() != 0,
            JsonValueKind.String => element.GetString() is { Length: > 0 },
            _ => true,
        };
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Walk(member.Value, $"{path}.{member.Name}", found);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item, path + "[]", found);
                }

                break;
        }
    }

    private static IEnumerable<(string Path, string Text)> Items(JsonElement items, string above) => items.EnumerateArray().SelectMany(item =>
    {
        var path = above + item.GetProperty("label").GetString()!.TrimEnd(')');
        var below = item.TryGetProperty("items", out var nested) ? Items(nested, path + ".") : [];
        return below.Prepend((path, item.GetProperty("text").GetString()!));
    });

    private static Entry Find(string place) => Entries().Single(entry => entry.Place == place);

    private static List<Entry> Entries() =>
    [
        .. Line().Matches(File.ReadAllText(Repository.File("docs/seed-map.md"))).Select(match => new Entry(
            match.Groups["place"].Value,
            match.Groups["words"].Value,
            match.Groups["library"].Value,
            match.Groups["access"].Value is { Length: > 0 } access ? Enum.Parse<AccessClass>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(access)) : AccessClass.Public,
            match.Groups["query"].Value)),
    ];

    private static string Plain(string words) => Space().Replace(words.Replace("\\|", "|", StringComparison.Ordinal), " ").TrimEnd('…', ' ');

    [GeneratedRegex(@"^\| (?<place>[^|]+?) \| (?<words>.+?) \| (?<library>[^|]+?) \| (?:(?<access>member|staff|confidential): )?`(?<query>\{.+\})` \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("^(AS|SO)-[0-9]{2}")]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Z][A-Za-z]+(?:\\.[A-Z][A-Za-z]+)?)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    private sealed record Entry(string Place, string Words, string Library, AccessClass Access, string Query);
}
