using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mass.Graph.Tests.Samples;

/// <summary>Every operation that a sample shows is run, whatever language quotes it.</summary>
public sealed partial class SampleQueriesTests(SampleGateway gateway) : IClassFixture<SampleGateway>
{
    /// <summary>Files of the folders that ask nothing themselves.</summary>
    private static readonly string[] Silent = ["MassClient.cs", "MassQuery.pq", "MassRows.pq", "README.md", "SavedReport.pq", "mass.py", "report.sh"];

    public static TheoryData<string> Files => new(SampleFile.All.Select(file => Path.GetRelativePath(Repository.File("samples"), file.Path).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_operations_of_a_sample_have_rows(string file)
    {
        var operations = new SampleFile(Repository.File($"samples/{file}")).Operations;
        Assert.True(operations.Count > 0 || Silent.Contains(Path.GetFileName(file)), $"No operation was found in {file}.");
        foreach (var operation in operations)
        {
            // What Program.cs shows of a refusal.
            if (operation.Contains("first: 501", StringComparison.Ordinal))
            {
                Assert.Equal("HC0051", (string?)(await gateway.Ask(operation))["errors"]![0]!["extensions"]!["code"]);
                continue;
            }

            var answer = await gateway.Ask(operation, new JsonObject { ["association"] = "mass", ["year"] = 2025 });
            Assert.True(answer["errors"] is null, $"{operation}\n{answer}");
            Assert.All(answer["data"]!.AsObject(), root => Assert.True(IsFull(root.Value), $"{root.Key} is empty\n{operation}"));
        }
    }

    [Fact]
    public async Task A_page_of_the_paged_samples_goes_on_after_a_cursor()
    {
        var paged = SampleFile.All.SelectMany(file => file.Operations).Where(operation => operation.Contains("$after", StringComparison.Ordinal)).ToList();
        Assert.True(paged.Count >= 5);
        foreach (var operation in paged)
        {
            // The first page of one row, whatever the sample's page is, and the next one from its cursor.
            var small = Regex.Replace(operation, "first: [0-9]+", "first: 1");
            var first = (await gateway.Ask(small))["data"]!.AsObject().Single();
            Assert.True((bool)first.Value!["pageInfo"]!["hasNextPage"]!);
            var next = (await gateway.Ask(small, new JsonObject { ["after"] = (string)first.Value!["pageInfo"]!["endCursor"]! }))["data"]!.AsObject().Single();
            Assert.Single(next.Value!["nodes"]!.AsArray());
            Assert.False(JsonNode.DeepEquals(first.Value["nodes"], next.Value["nodes"]), small);
        }
    }

    [Fact]
    public async Task A_query_of_Power_Query_goes_by_GET_and_an_error_can_be_read()
    {
        using var client = new HttpClient { BaseAddress = gateway.Address };
        foreach (var operation in SampleFile.All.Where(file => file.Path.EndsWith(".pq", StringComparison.Ordinal)).SelectMany(file => file.Operations))
        {
            var rows = await client.GetFromJsonAsync<JsonNode>($"graphql?query={Uri.EscapeDataString(operation)}&variables={Uri.EscapeDataString("{\"after\":null}")}");
            Assert.True(IsFull(rows!["data"]!.AsObject().Single().Value));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"graphql?query={Uri.EscapeDataString("{ steps }")}&variables=%7B%7D");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await client.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("steps", (string)(await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!["message"]!, StringComparison.Ordinal);

        // The service tries the base address before it refreshes.
        using var root = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, root.StatusCode);
    }

    [Fact]
    public async Task The_addresses_in_the_how_to_of_Excel_give_tables()
    {
        var file = new SampleFile(Repository.File("samples/excel/README.md"));
        var addresses = file.Text.Split('\n').Where(line => line.StartsWith("http://", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, addresses.Count);
        Assert.EndsWith($"&query={file.Operations.Single()}", Uri.UnescapeDataString(addresses[1]), StringComparison.Ordinal);
        foreach (var address in addresses)
        {
            Assert.True((await Table(new Uri(address).PathAndQuery)).Count > 1, address);
        }
    }

    [Fact]
    public async Task The_reports_that_Power_Query_shows_take_their_parameters_as_texts()
    {
        var calls = ReportCall().Matches(new SampleFile(Repository.File("samples/power-bi/SavedReport.pq")).Text);
        Assert.Equal(3, calls.Count);
        foreach (var call in calls.Select(match => match.Groups))
        {
            // What AsText makes of the values: a list is several parameters, and a date is written as ISO has it.
            var value = MDate().Replace(call[2].Value, date => $"{date.Groups[1].Value}-{date.Groups[2].Value.PadLeft(2, '0')}-{date.Groups[3].Value.PadLeft(2, '0')}");
            var parameters = MField().Matches(value).SelectMany(field => field.Groups[2].Value.Trim('{', '}').Split(", ").Select(each => $"{field.Groups[1].Value}={each.Trim('"')}"));
            var rows = await Table($"/graphql/persisted/{call[1].Value}?{string.Join('&', parameters)}&format=csv");
            Assert.True(rows.Count > 1, call[0].Value);
        }
    }

    [Fact]
    public async Task The_filters_in_the_overview_narrow_to_one_association()
    {
        var filters = FilterOfOne().Matches(await File.ReadAllTextAsync(Repository.File("samples/README.md"))).Select(match => match.Groups[1].Value.Replace("\"mass\"", "\"fictitious-1\"", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, filters.Count);
        var answer = (await gateway.Ask($"{{ steps: actionSteps({filters[0]}) {{ totalCount }} all: actionSteps {{ totalCount }} metrics({filters[1]}) {{ totalCount }} observations({filters[1]}) {{ totalCount }} }}"))["data"]!;
        Assert.Equal((int)answer["all"]!["totalCount"]! - 27, (int)answer["steps"]!["totalCount"]!);
        Assert.All(["metrics", "observations"], (string list) => Assert.True((int)answer[list]!["totalCount"]! > 0));
    }

    [Fact]
    public async Task The_columns_that_Power_Query_types_are_those_of_the_table_that_comes()
    {
        var file = new SampleFile(Repository.File("samples/power-bi/ActionStepsFromCsv.pq"));
        var header = (await Table($"/graphql?format=csv&query={Uri.EscapeDataString(file.Operations.Single())}"))[0];
        Assert.Equal(header.Split(','), TypedColumn().Matches(file.Text).Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("ActionSteps.pq")]
    [InlineData("MetricValues.pq")]
    public void The_columns_that_Power_Query_types_are_those_that_it_makes(string name)
    {
        var text = new SampleFile(Repository.File($"samples/power-bi/{name}")).Text;
        var made = MadeColumn().Matches(text).Select(match => match.Groups[1].Value + match.Groups[2].Value).ToList();
        var listed = ListedColumn().Matches(text[text.IndexOf("Table.FromRecords", StringComparison.Ordinal)..text.IndexOf("MissingField.UseNull", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value);
        Assert.NotEmpty(made);
        Assert.Equal(made, listed);
        Assert.Equal(made, TypedColumn().Matches(text).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Each_panel_of_the_dashboard_finds_its_rows_and_columns_as_the_Infinity_data_source_asks()
    {
        using var client = new HttpClient();
        var dashboard = GrafanaDashboard.Read(await File.ReadAllTextAsync(Repository.File("samples/grafana/plan.json")));
        Assert.Equal(6, dashboard.Queries.Count);
        foreach (var query in dashboard.Queries)
        {
            Assert.Equal(("graphql", "url", "backend"), ((string)query.Node["type"]!, (string)query.Node["source"]!, (string)query.Node["parser"]!));
            Assert.Equal(("POST", "graphql"), ((string)query.Node["url_options"]!["method"]!, (string)query.Node["url_options"]!["body_type"]!));
            Assert.Equal("${address}/graphql", (string)query.Node["url"]!);

            // The data source sends no variables as null.
            using var response = await client.PostAsJsonAsync(new Uri(gateway.Address, "graphql"), new { query = query.Operation, variables = (object?)null });
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.True(answer["errors"] is null, $"{query.Owner}: {answer}");
            var rows = query.Rows(answer);
            Assert.True(rows.Count > 0, $"{query.Owner} has no rows");
            foreach (var (selector, name, type) in query.Columns)
            {
                var values = rows.Select(row => GrafanaDashboard.Query.At(row, selector)).Where(value => value is not null).ToList();
                Assert.True(values.Count > 0, $"{query.Owner}: {name} is empty in every row");
                Assert.All(values, value => Assert.True(IsOf(type, value!), $"{query.Owner}: {name} is {value}, no {type}"));
            }

            if ((string)query.Node["format"]! == "timeseries")
            {
                Assert.Single(query.Columns, column => column.Type == "timestamp");
                Assert.DoesNotContain(query.Columns, column => column.Type == "string");
            }
        }
    }

    [Fact]
    public async Task Each_panel_names_the_data_source_and_a_place_of_its_own()
    {
        var root = GrafanaDashboard.Read(await File.ReadAllTextAsync(Repository.File("samples/grafana/plan.json"))).Root;
        var panels = root["panels"]!.AsArray();
        Assert.Equal("yesoreyeram-infinity-datasource", (string)root["__inputs"]!.AsArray().Single()!["pluginId"]!);
        Assert.Equal(panels.Count, panels.Select(panel => (int)panel!["id"]!).Distinct().Count());
        Assert.All(panels, panel => Assert.Equal("${DS_INFINITY}", (string)panel!["datasource"]!["uid"]!));

        var cells = panels.SelectMany(panel => Cells(panel!["gridPos"]!)).ToList();
        Assert.Equal(cells.Count, cells.Distinct().Count());
        Assert.All(cells, cell => Assert.InRange(cell.X, 0, 23));
    }

    /// <summary>The lines of a table, the header first.</summary>
    private async Task<IReadOnlyList<string>> Table(string pathAndQuery)
    {
        using var client = new HttpClient { BaseAddress = gateway.Address };
        using var response = await client.GetAsync(new Uri(pathAndQuery, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, pathAndQuery);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        return (await response.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
    }

    private static IEnumerable<(int X, int Y)> Cells(JsonNode place) =>
        from x in Enumerable.Range((int)place["x"]!, (int)place["w"]!)
        from y in Enumerable.Range((int)place["y"]!, (int)place["h"]!)
        select (x, y);

    private static bool IsOf(string type, JsonNode value) => type switch
    {
        "number" => value.GetValueKind() == JsonValueKind.Number,
        "timestamp" => DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "string" => value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number,
        _ => false,
    };

    private static bool IsFull(JsonNode? root) => root switch
    {
        JsonObject connection when connection.TryGetPropertyValue("nodes", out var nodes) => nodes!.AsArray().Count > 0,
        JsonArray list => list.Count > 0,
        null => false,
        _ => true,
    };

    [GeneratedRegex("\\{\"([A-Za-z.]+)\", (?:type [a-z]+|Int64\\.Type)\\}")]
    private static partial Regex TypedColumn();

    [GeneratedRegex(@"SavedReport\(""([^""]+)"", \[(.*)\]\)")]
    private static partial Regex ReportCall();

    [GeneratedRegex("#date\\(([0-9]+), ([0-9]+), ([0-9]+)\\)")]
    private static partial Regex MDate();

    [GeneratedRegex("([A-Za-z]+) = (\\{[^}]*\\}|[^,\\]]+)")]
    private static partial Regex MField();

    [GeneratedRegex("`(where: [^`]+)`")]
    private static partial Regex FilterOfOne();

    [GeneratedRegex("^            (?:#\"([A-Za-z.]+)\"|([A-Za-z]+)) = ", RegexOptions.Multiline)]
    private static partial Regex MadeColumn();

    [GeneratedRegex("\"([A-Za-z.]+)\"")]
    private static partial Regex ListedColumn();
}
