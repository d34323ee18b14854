using System.Text;
using System.Text.Json.Nodes;
using Mass.Domain.Interchange;
using Mass.Graph.Tests.Persistence;

namespace Mass.Graph.Tests.Writing;

public sealed class ImportTests(WritingGateway gateway) : IClassFixture<WritingGateway>
{
    private const string Title = "Fill open FTE staff position";

    private const string Preview =
        """
        query($association: ID!, $document: String!) {
          previewImport(associationId: $association, document: $document, on: "2026-07-01") {
            hasChanges isNewPlan summary problems
            things { kind how thing { ... on ActionStep { code } } fields { field before { ... on TextValue { text } } after { ... on TextValue { text } } } }
          }
        }
        """;

    private const string Import =
        """
        mutation($input: ImportPlanInput!) {
          importPlan(input: $input) {
            plan { slug amendments(last: 1) { nodes { by reason kind } } }
            change { by action reason things { kind how } }
            errors { __typename ... on Error { code message path } }
          }
        }
        """;

    private static string Shipped { get; } = Encoding.UTF8.GetString(PlanDocument.Write(TemporaryDatabase.ShippedPlan(), "mass-2024-2029"));

    [Fact]
    public async Task A_preview_tells_what_would_be_changed_and_changes_nothing()
    {
        var association = await Association();
        var preview = (await gateway.AskAs("staff", Preview, new JsonObject { ["association"] = association, ["document"] = Edited("Previewed") }))["data"]!["previewImport"]!;

        Assert.True((bool)preview["hasChanges"]!);
        Assert.False((bool)preview["isNewPlan"]!);
        Assert.Equal("AS-01 changed on 2026-07-01: title.", (string)preview["summary"]![0]!);
        var thing = Assert.Single(preview["things"]!.AsArray())!;
        Assert.Equal("""{"kind":"ActionStep","how":"CHANGED","thing":{"code":"AS-01"},"fields":[{"field":"title","before":{"text":"Fill open FTE staff position"},"after":{"text":"Previewed"}}]}""", thing.ToJsonString());
        Assert.DoesNotContain("Previewed", (await gateway.AskAs("staff", "{ actionSteps(first: 100) { nodes { title } } }")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_document_says_already_is_no_change()
    {
        var preview = (await gateway.AskAs("staff", Preview, new JsonObject { ["association"] = await Association(), ["document"] = Shipped }))["data"]!["previewImport"]!;

        Assert.Equal("""{"hasChanges":false,"isNewPlan":false,"summary":[],"problems":[],"things":[]}""", preview.ToJsonString());
    }

    [Fact]
    public async Task An_import_becomes_amendments_with_an_author_and_a_change_in_the_history()
    {
        await using var own = new Own();
        await own.Gateway.InitializeAsync();
        var input = new JsonObject { ["associationId"] = await Association(own.Gateway), ["document"] = Edited("Imported"), ["on"] = "2026-07-01", ["reason"] = "Annual review" };

        var answer = await own.Gateway.AskAs("staff", Import, new JsonObject { ["input"] = input });
        Assert.Null(answer["errors"]);
        var payload = answer["data"]!["importPlan"]!;

        Assert.Null(payload["errors"]);
        Assert.Equal("""{"slug":"mass-2024-2029","amendments":{"nodes":[{"by":"staff","reason":"Annual review","kind":"CHANGED"}]}}""", payload["plan"]!.ToJsonString());
        Assert.Equal("""{"by":"staff","action":"importPlan","reason":"Annual review","things":[{"kind":"ActionStep","how":"CHANGED"}]}""", payload["change"]!.ToJsonString());
        Assert.Equal("Imported", (string)(await own.Gateway.Ask("""{ actionStep(by: { code: "AS-01" }) { title } }"""))["data"]!["actionStep"]!["title"]!);
        Assert.Equal(Title, (string)(await own.Gateway.Ask("""{ actionStep(by: { code: "AS-01" }, asOf: "2026-06-30") { title } }"""))["data"]!["actionStep"]!["title"]!);
    }

    [Fact]
    public async Task All_problems_of_a_document_come_at_once_with_their_places()
    {
        var broken = Shipped.Replace("\"section\": \"actionSteps\"", "\"section\": \"somewhere\"", StringComparison.Ordinal);
        var input = new JsonObject { ["associationId"] = await Association(), ["document"] = broken };

        var errors = (await gateway.AskAs("staff", Import, new JsonObject { ["input"] = input }))["data"]!["importPlan"]!["errors"]!.AsArray();

        Assert.True(errors.Count > 10);
        Assert.All(errors, error => Assert.Equal(("InvalidValueError", "document"), ((string)error!["__typename"]!, (string)error["path"]![0]!)));
        Assert.Contains("$.plan.steps[0].section: 'somewhere' is not one of actionSteps, standingOperations.", (string)errors[0]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_another_association_is_refused()
    {
        var other = Shipped.Replace("\"slug\": \"mass\"", "\"slug\": \"other\"", StringComparison.Ordinal);
        var input = new JsonObject { ["associationId"] = await Association(), ["document"] = other };

        var error = (await gateway.AskAs("staff", Import, new JsonObject { ["input"] = input }))["data"]!["importPlan"]!["errors"]![0]!;

        Assert.Equal("The document belongs to 'other' and not to 'mass'; import it into its own association.", (string)error["message"]!);
    }

    [Theory]
    [InlineData("reader", "NotAllowedError", "Your credential is for reading only; take one that may write.")]
    public async Task Who_only_reads_cannot_import(string caller, string type, string message)
    {
        var input = new JsonObject { ["associationId"] = await Association(), ["document"] = Edited("Never") };

        var error = (await gateway.AskAs(caller, Import, new JsonObject { ["input"] = input }))["data"]!["importPlan"]!["errors"]![0]!;

        Assert.Equal((type, message), ((string)error["__typename"]!, (string)error["message"]!));
    }

    [Fact]
    public async Task Who_has_a_role_elsewhere_only_is_told_that_importing_is_for_staff()
    {
        var input = new JsonObject { ["associationId"] = await Association(), ["document"] = Edited("Never") };

        var answer = await gateway.AskAs("stranger", Import, new JsonObject { ["input"] = input });

        Assert.Equal("AUTH_NOT_AUTHORIZED", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }

    private static string Edited(string title) => Shipped.Replace($"\"{Title}\"", $"\"{title}\"", StringComparison.Ordinal);

    private Task<string> Association() => Association(gateway);

    private static async Task<string> Association(WritingGateway gateway) =>
        (string)(await gateway.Ask("""{ association(by: { slug: "mass" }) { id } }"""))["data"]!["association"]!["id"]!;

    private sealed class Own : IAsyncDisposable
    {
        public WritingGateway Gateway { get; } = new();

        public async ValueTask DisposeAsync() => await Gateway.DisposeAsync();
    }
}
