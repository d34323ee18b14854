using System.Text.Json;
using System.Text.Json.Nodes;
using Mass.Graph.Tests.Http;

namespace Mass.Graph.Tests.Querying;

/// <summary>What breaks a client, what may surprise one and what does neither are told apart, as graphql-js tells them.</summary>
public sealed class SchemaChangeTests
{
    private const string Schema = """
        directive @tag(name: String, color: String = "red") repeatable on FIELD_DEFINITION | OBJECT
        interface Node { id: ID! }
        "A step."
        type Step implements Node { id: ID! title: String tiers(first: Int = 5, only: Tier): [Tier!]! stage: Tier! }
        type Note implements Node { id: ID! }
        union Item = Step | Note
        enum Tier { ALL SOME ONE }
        input By { id: ID code: String = "AS-01" tiers: [Tier!] }
        scalar Date @specifiedBy(url: "https://example.org/date")
        type Query { step(by: By!, on: Date): Step items: [Item] }
        """;

    public static TheoryData<string, string, string> Changes => new()
    {
        { "type Note implements Node { id: ID! }", "", "BREAKING Note: is gone." },
        { "enum Tier { ALL SOME ONE }", "scalar Tier", "BREAKING Tier: was an enum and is a scalar." },
        { "Item = Step | Note", "Item = Step", "BREAKING Item: has no Note any more." },
        { "SOME ONE }", "SOME }", "BREAKING Tier.ONE: is gone." },
        { "input By { id: ID", "input By { id: ID plan: ID!", "BREAKING By.plan: is new, of type ID!." },
        { "input By { id: ID", "input By { id: ID!", "BREAKING By.id: was ID and is ID!." },
        { "input By { id: ID", "input By {", "BREAKING By.id: is gone." },
        { "input By {", "input By @oneOf {", "BREAKING By: takes exactly one of its fields now." },
        { "Note implements Node", "Note", "BREAKING Note: is no Node any more." },
        { " title: String", "", "BREAKING Step.title: is gone." },
        { "stage: Tier!", "stage: Tier", "BREAKING Step.stage: was Tier! and is Tier." },
        { "[Tier!]! stage", "[Tier]! stage", "BREAKING Step.tiers: was [Tier!]! and is [Tier]!." },
        { "title: String", "title: ID", "BREAKING Step.title: was String and is ID." },
        { "title: String", "title: [String]", "BREAKING Step.title: was String and is [String]." },
        { ", only: Tier)", ")", "BREAKING Step.tiers(only:): is gone." },
        { "only: Tier)", "only: Tier!)", "BREAKING Step.tiers(only:): was Tier and is Tier!." },
        { "title: String", "title(short: Boolean!): String", "BREAKING Step.title(short:): is new, of type Boolean!." },
        { "directive @tag(name: String, color: String = \"red\") repeatable on FIELD_DEFINITION | OBJECT", "", "BREAKING @tag: is gone." },
        { ") repeatable", ")", "BREAKING @tag: cannot be repeated any more." },
        { "FIELD_DEFINITION | OBJECT", "OBJECT", "BREAKING @tag: cannot stand on FieldDefinition any more." },
        { "name: String, color", "color", "BREAKING @tag(name:): is gone." },
        { "(name: String,", "(name: String, size: Int!,", "BREAKING @tag(size:): is new." },

        { "SOME ONE }", "SOME ONE NONE }", "DANGEROUS Tier.NONE: is new." },
        { "input By { id: ID", "input By { id: ID plan: ID", "DANGEROUS By.plan: is new, of type ID." },
        { "title: String", "title(short: Boolean! = true): String", "DANGEROUS Step.title(short:): is new, of type Boolean!." },
        { "first: Int = 5", "first: Int = 6", "DANGEROUS Step.tiers(first:): had 5 and has 6." },
        { "first: Int = 5", "first: Int", "DANGEROUS Step.tiers(first:): had 5 and has no default." },
        { "code: String = \"AS-01\"", "code: String", "DANGEROUS By.code: had \"AS-01\" and has no default." },
        { "example.org/date", "example.org/day", "DANGEROUS Date: had @specifiedBy(url: \"https://example.org/date\") and has @specifiedBy(url: \"https://example.org/day\")." },

        { "title: String", "title: String!", "SAFE Step.title: was String and is String!." },
        { "title: String", "title: String name: String", "SAFE Step.name: is new, of type String." },
        { "by: By!", "by: By", "SAFE Query.step(by:): was By! and is By." },
        { "only: Tier)", "only: Tier = ALL)", "SAFE Step.tiers(only:): had no default and has ALL." },
        { "title: String", "title: String @deprecated(reason: \"Use 'id' instead; it goes on 2027-07-01.\")", "SAFE Step.title: @deprecated(reason: \"Use 'id' instead; it goes on 2027-07-01.\")" },
        { "A step.", "A step of a plan.", "SAFE Step: is described as: A step of a plan." },
        { "scalar Date", "scalar Time scalar Date", "SAFE Time: is new." },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_has_its_class_and_its_words(string old, string now, string change)
    {
        Assert.Contains(old, Schema, StringComparison.Ordinal);
        Assert.Contains(change, SchemaChanges.Between(Schema, Schema.Replace(old, now, StringComparison.Ordinal)).Select(each => each.ToString()));
    }

    [Fact]
    public void A_schema_does_not_differ_from_itself_however_it_is_laid_out()
    {
        Assert.Empty(SchemaChanges.Between(Schema, Schema));
        Assert.Empty(SchemaChanges.Between(Schema, string.Join('\n', Schema.Split('\n').Reverse().Where(line => line != "\"A step.\""))
            .Replace("type Step", "\"A step.\" type Step", StringComparison.Ordinal)));
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "schema.graphql"));
        Assert.Empty(SchemaChanges.Between(file, file.Replace("\n", "\n  ", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task The_classes_are_those_of_graphql_js()
    {
        // Every change above, and pairs of schemas drawn at random; the same draw each time.
        var random = new Random(20250701);
        var pairs = Changes.Select(row => (Before: Schema, After: Schema.Replace((string)row[0], (string)row[1], StringComparison.Ordinal)))
            .Where(pair => SchemaTexts.IsWhole(pair.After))
            .Concat(Enumerable.Range(0, 300).Select(_ => (Before: SchemaTexts.Draw(random), After: SchemaTexts.Draw(random))))
            .ToList();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(pairs.Select(pair => new[] { pair.Before, pair.After })));
            var (exit, output) = await NodeScript.RunInAsync("clients", "schema-changes.js", file);
            Assert.True(exit == 0, output);
            var expected = JsonNode.Parse(output)!.AsArray();
            var kinds = new HashSet<string>();
            for (var i = 0; i < pairs.Count; i++)
            {
                var found = SchemaChanges.Between(pairs[i].Before, pairs[i].After).Where(change => change.IsKnownToGraphQLJs).Select(Name).Order(StringComparer.Ordinal).ToList();
                kinds.UnionWith(found);
                Assert.True(
                    expected[i]!.AsArray().Select(each => (string)each!).Order(StringComparer.Ordinal).SequenceEqual(found),
                    $"graphql-js: {expected[i]!.ToJsonString()}\nhere: {string.Join(", ", found)}\n{pairs[i].Before}\n----\n{pairs[i].After}");
            }

            Assert.Equal(Enum.GetValues<ChangeKind>().Select(kind => new SchemaChange(kind, "", "")).Where(change => change.IsKnownToGraphQLJs).Select(Name).Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Name(SchemaChange change) => $"{change.Class} {JsonNamingPolicy.SnakeCaseUpper.ConvertName(change.Kind.ToString())}";
}
