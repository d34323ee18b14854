using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Mass.Domain;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>Other programs read back what was written.</summary>
public sealed class TableReadingTests
{
    private const string Titles = "{ actionSteps { nodes { code title introduction } } }";

    private const string CsvToJson =
        """
        import csv, io, json, sys
        csv.field_size_limit(10_000_000)
        tables = json.loads(sys.stdin.buffer.read())
        print(json.dumps([list(csv.reader(io.StringIO(table, newline=''), strict=True)) for table in tables]))
        """;

    [SkippableFact]
    public async Task Python_reads_hostile_text_as_it_is()
    {
        await using var server = await TableServer.StartAsync(HostileText.Of(HostileText.Titles));
        var rows = (await ReadWithPython([await server.TableAsync(Titles, more: "&rawText=true")]))[0];
        Assert.Equal(["code", "title", "introduction"], rows[0]);
        Assert.Equal(HostileText.Titles, rows.Skip(1).Select(row => row[1]));
        Assert.Equal(HostileText.Titles, rows.Skip(1).Select(row => row[2]));
    }

    [SkippableFact]
    public async Task Text_that_a_spreadsheet_would_run_has_an_apostrophe_before_it()
    {
        await using var server = await TableServer.StartAsync(HostileText.Of(HostileText.Titles));
        var rows = (await ReadWithPython([await server.TableAsync(Titles)]))[0];
        var guarded = new[] { "\n", "=1+1", "=cmd|' /C calc'!A0", "+44 1", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1" };
        Assert.Equal(HostileText.Titles.Select(title => guarded.Contains(title) ? $"'{title}" : title), rows.Skip(1).Select(row => row[1]));
    }

    [SkippableFact]
    public async Task SQLite_imports_hostile_text_as_it_is()
    {
        await using var server = await TableServer.StartAsync(HostileText.Of(HostileText.Titles));
        var file = Path.Combine(Directory.CreateTempSubdirectory("mass-").FullName, "table.csv");
        await File.WriteAllBytesAsync(file, await server.Client.GetByteArrayAsync(TableServer.Path(Titles, "csv", "&rawText=true")));
        var output = await OtherProgram.RunAsync(
            "sqlite3", [], ":memory:", $".import --csv '{file}' steps", "SELECT json_group_array(json_array(code, title)) FROM (SELECT * FROM steps ORDER BY code);");
        var rows = JsonSerializer.Deserialize<string[][]>(output)!;
        Assert.Equal(HostileText.Titles, rows.Select(row => row[1]));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [SkippableFact]
    public async Task A_spreadsheet_opens_a_table_row_by_row_and_runs_nothing_in_it()
    {
        // LibreOffice reads no cell of 40,000 characters, and writes what is no character of XML in ways of its own.
        string[] titles = [.. HostileText.Titles.Where(title => title.Length < 30_000 && !title.Any(letter => letter < ' ' && letter is not ('\n' or '\r' or '\t')))];
        await using var server = await TableServer.StartAsync(HostileText.Of(titles));
        var folder = Directory.CreateTempSubdirectory("mass-");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "table.csv"), await server.Client.GetByteArrayAsync(TableServer.Path(Titles, "csv", "&bom=true")));
        await OtherProgram.RunAsync(
            "soffice",
            [],
            "--headless",
            $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}",
            "--infilter=CSV:44,34,76,1,,0,false,true,false",
            "--convert-to",
            "fods",
            "--outdir",
            folder.FullName,
            Path.Combine(folder.FullName, "table.csv"));
        var sheet = XDocument.Load(Path.Combine(folder.FullName, "table.fods"));
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        Assert.Empty(sheet.Descendants().Attributes(table + "formula"));
        var rows = sheet.Descendants(table + "table-row").Where(row => row.Descendants(text + "p").Any()).ToList();
        Assert.Equal(titles.Length + 1, rows.Count);
        Assert.Equal(["code", "title", "introduction"], rows[0].Descendants(text + "p").Select(cell => cell.Value));
        var second = rows.Skip(1).Select(row => row.Elements(table + "table-cell").ElementAtOrDefault(1)?.Value).ToList();
        foreach (var title in new[] { "plain", "comma, here", "semi; colon", "\"quoted\"", "😀 emoji", "中文", "שלום", "back\\slash", "<b>&amp;</b>", "'=1+1", "'@SUM(A1)", "'=cmd|' /C calc'!A0" })
        {
            Assert.Contains(title, second);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task NDJSON_holds_hostile_text_as_it_is_without_a_guard()
    {
        await using var server = await TableServer.StartAsync(HostileText.Of([.. HostileText.Titles, "nul\0here"]));
        var rows = Lines(await server.TableAsync(Titles, "ndjson"));
        Assert.Equal([.. HostileText.Titles, "nul\0here"], rows.Select(row => row["title"]!.GetValue<string>()));
    }

    [SkippableFact]
    public async Task NUL_which_ends_a_text_for_many_programs_is_replaced_in_CSV()
    {
        await using var server = await TableServer.StartAsync(HostileText.Of(["nul\0here"]));
        Assert.Equal("nul\uFFFDhere", (await ReadWithPython([await server.TableAsync(Titles)]))[0][1][1]);
    }

    [Fact]
    public void A_number_is_never_guarded()
    {
        // The only sign that a number begins with is one that the guard looks for.
        var text = new System.Buffers.ArrayBufferWriter<byte>();
        using var table = new Mass.Graph.Http.Tabular.CsvTable(text, hasBom: false, isRaw: false);
        table.WriteRow([-5, -5L, -0.50m, -1.5e300, true, "-5", new List<object?> { -1, null, -2 }, new List<object?> { "-1" }, new List<object?>()]);
        Assert.Equal("-5,-5,-0.50,-1.5E+300,true,'-5,\"-1; ; -2\",'-1,\"\"\r\n", Encoding.UTF8.GetString(text.WrittenSpan));
    }

    [SkippableFact]
    public async Task What_is_read_back_is_the_answer_in_JSON()
    {
        const string query =
            """
            {
              actionSteps(order: [{ title: DESC }]) {
                nodes {
                  id code title introduction isTitleCoined stage addedOn tiers
                  schedule { text years isOngoing cadences }
                  plan { slug title }
                  responsibilities { asWritten kind position { abbreviation } }
                }
              }
            }
            """;
        var associations = new List<IReadOnlyList<AssociationRecords>>();
        Property.Holds(PlanGen.Associations(3, 3, 0, 12), 11, 40, associations.Add);
        await using var server = await TableServer.StartAsync(GraphFixture.Shipped, ("ExportSlice", 7));
        var (tables, answers) = (new List<string>(), new List<List<JsonObject>>());
        foreach (var made in associations)
        {
            server.Snapshot = GraphFixture.Load(made);
            tables.Add(await server.TableAsync(query, more: "&rawText=true"));
            var json = await server.GetAsync(query.Replace("actionSteps(", "actionSteps(first: 500, ", StringComparison.Ordinal), format: null);
            var nodes = JsonNode.Parse(json.Text)!["data"]!["actionSteps"]!["nodes"]!.AsArray();
            answers.Add([.. nodes.Select(node => Flat(node!.AsObject()))]);

            // Every column is in every line, with the value of the answer.
            var lines = Lines(await server.TableAsync(query, "ndjson"));
            Assert.Equal(answers[^1].Select(row => row.ToJsonString()), lines.Select(row => row.ToJsonString()));
        }

        Assert.Contains(answers, rows => rows.Count > 14);
        var read = await ReadWithPython(tables);
        for (var i = 0; i < read.Count; i++)
        {
            Assert.Equal(answers[i].Count, read[i].Length - 1);
            for (var row = 0; row < answers[i].Count; row++)
            {
                Assert.Equal(answers[i][row].Select(cell => cell.Key), read[i][0]);
                Assert.Equal(answers[i][row].Select(cell => Text(cell.Value)), read[i][row + 1]);
            }
        }
    }

    /// <summary>What a flat row is, worked out from the answer in JSON and from nothing of the gateway.</summary>
    private static JsonObject Flat(JsonObject node)
    {
        var flat = new JsonObject();
        Add(node, "");
        return flat;

        void Add(JsonObject from, string prefix)
        {
            foreach (var (name, value) in from)
            {
                if (name is "responsibilities")
                {
                    var items = value!.AsArray().Select(item => item!.AsObject()).ToList();
                    flat[$"{prefix}{name}.asWritten"] = new JsonArray([.. items.Select(item => item["asWritten"]!.DeepClone())]);
                    flat[$"{prefix}{name}.kind"] = new JsonArray([.. items.Select(item => item["kind"]!.DeepClone())]);
                    flat[$"{prefix}{name}.position.abbreviation"] = new JsonArray([.. items.Select(item => item["position"]?["abbreviation"]?.DeepClone())]);
                }
                else if (value is JsonObject inner)
                {
                    Add(inner, $"{prefix}{name}.");
                }
                else
                {
                    flat[prefix + name] = value?.DeepClone();
                }
            }
        }
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray items => string.Join("; ", items.Select(Text)),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static List<JsonObject> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    private static async Task<IReadOnlyList<string[][]>> ReadWithPython(IReadOnlyList<string> tables) =>
        JsonSerializer.Deserialize<string[][][]>(await OtherProgram.RunAsync("python3", JsonSerializer.SerializeToUtf8Bytes(tables), "-c", CsvToJson))!;
}
