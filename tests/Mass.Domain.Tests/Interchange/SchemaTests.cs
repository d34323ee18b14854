using System.Text.Json.Nodes;
using Json.Schema;
using Mass.Domain.Interchange;
using Mass.Domain.Tests.Planning;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests.Interchange;

public class SchemaTests
{
    private static readonly JsonObject Root = JsonNode.Parse(PlanDocument.Schema)!.AsObject();

    private static readonly JsonSchema Schema = JsonSchema.FromText(PlanDocument.Schema);

    public static TheoryData<string> Objects => [.. SmallDocumentPaths()];

    public static TheoryData<string> Places => [.. Nodes(JsonNode.Parse(SmallDocument.Text)!).Where(node => node.Parent is not null).Select(node => node.GetPath())];

    [Fact]
    public void The_schema_is_one_of_draft_2020_12() => Assert.True(MetaSchemas.Draft202012.Evaluate(Root).IsValid);

    [Fact]
    public void The_schema_has_its_name() => Assert.Equal("urn:mass:plan-document:1", Root["$id"]!.GetValue<string>());

    [Fact]
    public void The_shipped_plan_is_valid() => Assert.True(IsValid(ShippedPlan.Json));

    [Fact]
    public void The_small_document_is_valid() => Assert.True(IsValid(SmallDocument.Text));

    [Fact]
    public void What_the_writer_writes_is_valid() => Law.Holds(
        PlanGenerator.Plan,
        plan => Assert.True(IsValid(System.Text.Encoding.UTF8.GetString(PlanDocument.Write(SmallPlan.Records(plan), plan.Slug)))),
        60);

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_reader_knows_the_members_that_the_schema_has(string path)
    {
        var problem = Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(SmallDocument.With($"{path}.unheardOf", "1"))).Problems
            .Single(problem => problem.Path.EndsWith(".unheardOf", StringComparison.Ordinal));
        var known = problem.Message.Split("known are ")[1].TrimEnd('.').Split(", ");
        Assert.Equal(SchemaOf(path)["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_schema_refuses_a_member_that_it_does_not_have(string path) => Assert.False(IsValid(SmallDocument.With($"{path}.unheardOf", "1")));

    [Fact]
    public void The_small_document_has_an_object_of_each_kind_in_the_schema() => Assert.Equal(
        Root["$defs"]!.AsObject().Where(each => each.Value!["properties"] is not null).Select(each => each.Key).Order(StringComparer.Ordinal),
        Root["$defs"]!.AsObject().Where(each => SmallDocumentPaths().Any(path => ReferenceEquals(each.Value, SchemaOf(path)))).Select(each => each.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Places))]
    public void What_the_schema_refuses_the_reader_refuses_too(string path)
    {
        var refused = 0;
        string?[] changes =
        [
            null, "null", "true", "0", "-1", "1.5", "99999999999", "\"\"", "\" \"", "\"x\"", "\"#\"", "\"Conceive\"", "\"2024\"", "\"2024-02\"", "\"2024-02-31\"", "\"2024-1-1\"", "\"2024-01-01 \"",
            "\"2024-01-01T00:00:00\"", "\"2024-01-01T00:00:00Z\"", "\"2024-01-01T00:00:00+0500\"", "\"{018f0000-0000-7000-8000-000000000002}\"", "\"https://example.org\"", "\"https:example.org\"", "\" https://example.org\"",
            "[]", "[null]", "[\"\"]", "[\"x\"]", "[\"all\",\"all\"]", "[{}]", "{}",
        ];
        foreach (var change in changes)
        {
            if (change is null && path.EndsWith(']'))
            {
                continue;
            }

            var document = SmallDocument.With(path, change);
            if (!Reads(document))
            {
                refused++;
            }
            else
            {
                Assert.True(IsValid(document), $"The reader accepts {change ?? "nothing"} at {path}, which the schema refuses.");
            }
        }

        Assert.True(refused > 0);
    }

    [Fact]
    public void Every_object_of_the_schema_refuses_what_it_does_not_know_and_says_what_it_needs() => Assert.All(Schemas().Where(each => each["properties"] is JsonObject && each["additionalProperties"] is not null), each =>
    {
        Assert.False(each["additionalProperties"]!.GetValue<bool>());
        Assert.All(each["required"]!.AsArray(), name => Assert.True(each["properties"]!.AsObject().ContainsKey(name!.GetValue<string>())));
    });

    [Fact]
    public void Every_member_has_a_description() => Assert.All(
        Schemas().Where(each => each["additionalProperties"] is not null).SelectMany(each => each["properties"]!.AsObject()),
        member => Assert.EndsWith(".", (string?)member.Value!["description"] ?? $"{member.Key} has none", StringComparison.Ordinal));

    [Fact]
    public void Every_definition_is_used() => Assert.All(
        Root["$defs"]!.AsObject(), each => Assert.Contains($"\"#/$defs/{each.Key}\"", PlanDocument.Schema, StringComparison.Ordinal));

    [Theory]
    [InlineData("tier", typeof(Domain.Planning.Tier))]
    [InlineData("cadence", typeof(Domain.Calendar.Cadence))]
    [InlineData("step.section", typeof(Domain.Planning.PlanSection))]
    [InlineData("committee.kind", typeof(Domain.Committees.CommitteeKind))]
    [InlineData("seat.kind", typeof(Domain.Committees.SeatKind))]
    [InlineData("partner.kind", typeof(Domain.Associations.PartnerKind))]
    [InlineData("document.kind", typeof(Domain.Documents.DocumentKind))]
    [InlineData("glossaryEntry.kind", typeof(Domain.Planning.GlossaryKind))]
    [InlineData("responsibility.kind", typeof(Domain.Planning.ResponsibilityKind))]
    [InlineData("amendment.kind", typeof(Domain.Planning.AmendmentKind))]
    [InlineData("amendment.target", typeof(Domain.Planning.AmendmentTarget))]
    public void A_choice_of_the_schema_is_that_of_the_domain(string place, Type type)
    {
        var parts = place.Split('.');
        var schema = parts.Skip(1).Aggregate(Root["$defs"]![parts[0]]!, (each, name) => each["properties"]![name]!);
        Assert.Equal(Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name[1..]), schema["enum"]!.AsArray().Select(value => value!.GetValue<string>()));
    }

    [Theory]
    [InlineData("conceive")]
    [InlineData("Conceive")]
    [InlineData("CONCEPT")]
    [InlineData(" sustain ")]
    public void A_stage_that_the_reader_reads_is_valid(string stage)
    {
        var document = SmallDocument.With("$.plan.steps[0].stageChanges[0].stage", $"\"{stage}\"");
        Assert.True(IsValid(document) && Reads(document));
    }

    [Fact]
    public void Schedules_that_read_are_valid() => Law.Holds(Generate.ScheduleText, text => Assert.True(IsValid(SmallDocument.With("$.plan.steps[0].schedule", $"\"{text}\""))), 100);

    private static bool IsValid(string document) => Schema.Evaluate(JsonNode.Parse(document)).IsValid;

    private static bool Reads(string document) => PlanDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(document), out _) is not null;

    private static IEnumerable<string> SmallDocumentPaths() => Nodes(JsonNode.Parse(SmallDocument.Text)!).Where(node => node is JsonObject).Select(node => node.GetPath());

    /// <summary>The part of the schema that describes a place of a document.</summary>
    private static JsonNode SchemaOf(string path)
    {
        JsonNode at = Root;
        foreach (var part in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            at = Resolved(part.EndsWith(']') ? at["items"]! : at["properties"]![part]!);
        }

        return at;
    }

    private static JsonNode Resolved(JsonNode schema) => schema switch
    {
        _ when schema["$ref"] is { } name => Resolved(Root["$defs"]![name.GetValue<string>()["#/$defs/".Length..]]!),
        _ when schema["anyOf"] is JsonArray choices && choices[0]!["$ref"] is not null => Resolved(choices[0]!),
        _ => schema,
    };

    private static IEnumerable<JsonObject> Schemas() => Nodes(Root).OfType<JsonObject>();

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
}
