using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>How tables are asked for, sent and refused.</summary>
public sealed class TableHttpTests(TableServerFixture fixture) : IClassFixture<TableServerFixture>
{
    private const string Codes = "{ actionSteps { nodes { code } } }";
    private const string Csv = "text/csv; charset=utf-8";
    private const string NdJson = "application/x-ndjson; charset=utf-8";
    private const string JsonLines = "application/jsonl; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    private readonly TableServer _server = fixture.Server;

    [Theory]
    [InlineData("text/csv", null, Csv)]
    [InlineData("text/csv;header=present;q=0.9, application/json;q=0.5", null, Csv)]
    [InlineData("text/*", null, Csv)]
    [InlineData("application/x-ndjson", null, NdJson)]
    [InlineData("application/jsonl", null, JsonLines)]
    [InlineData("application/jsonl", "ndjson", JsonLines)]
    [InlineData("*/*", "ndjson", NdJson)]
    [InlineData("*/*", null, Json)]
    [InlineData(null, "csv", Csv)]
    [InlineData("application/json", "csv", Csv)]
    [InlineData("text/html", "csv", Csv)]
    [InlineData("text/csv", "json", Json)]
    [InlineData("application/graphql-response+json", "json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("text/csv", "", Csv)]
    public async Task The_kind_is_chosen_by_Accept_and_by_the_parameter_which_wins(string? accept, string? format, string expected)
    {
        Assert.Equal(expected, (await _server.GetAsync(Codes, format, accept: accept)).ContentType);
        Assert.Equal(expected, (await _server.PostAsync(Codes, accept, format is null ? "/graphql" : $"/graphql?format={format}")).ContentType);
    }

    [Theory]
    [InlineData("&format=xml", "csv, ndjson or json")]
    [InlineData("&format=csv&format=json", "2 times")]
    [InlineData("&format=csv&bom=yes", "true or false")]
    [InlineData("&format=csv&rawText=1", "true or false")]
    public async Task A_parameter_that_means_nothing_is_refused(string parameters, string words)
    {
        var answer = await _server.GetAsync(Codes, format: null, more: parameters);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0009", answer.Code);
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query Steps_of_all " + Codes, "csv", "Steps_of_all.csv")]
    [InlineData(Codes, "csv", "actionSteps.csv")]
    [InlineData("{ plan(by: { slug: \"plan\" }) { actionSteps { nodes { code } } } }", "ndjson", "plan.ndjson")]
    public async Task A_file_is_named_for_the_operation_or_its_root_field(string query, string format, string name)
    {
        using var response = await _server.Client.GetAsync(TableServer.Path(query, format));
        Assert.Equal($"attachment; filename=\"{name}\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_byte_order_mark_comes_when_it_is_asked_for()
    {
        var plain = await _server.Client.GetByteArrayAsync(TableServer.Path(Codes, "csv"));
        var marked = await _server.Client.GetByteArrayAsync(TableServer.Path(Codes, "csv", "&bom=true"));
        Assert.Equal("code\r\nA-1\r\nA-2\r\nA-3\r\nA-4\r\n", Encoding.UTF8.GetString(plain));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain], marked);
        Assert.Equal(plain, await _server.Client.GetByteArrayAsync(TableServer.Path(Codes, "csv", "&bom=false")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Tables_are_compressed_for_those_who_take_it(string format)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, TableServer.Path(Codes, format));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        using var response = await _server.Client.SendAsync(request);
        Assert.Equal("gzip", response.Content.Headers.ContentEncoding.Single());
        using var reader = new StreamReader(new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        Assert.Equal(await _server.TableAsync(Codes, format), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Values_of_NDJSON_have_their_types_and_null_is_never_left_out()
    {
        var lines = await _server.TableAsync("{ actionSteps { nodes { code introduction stage isTitleCoined addedOn schedule { years } plan { actionSteps { totalCount } } } } }", "ndjson");
        Assert.Equal(
            """{"code":"A-2","introduction":null,"stage":null,"isTitleCoined":true,"addedOn":null,"schedule.years":[2024],"plan.actionSteps.totalCount":4}""",
            lines.Split('\n')[1]);
        Assert.EndsWith("}\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_differs_from_none() => Assert.Equal(
        "code,introduction\r\nA-2,\r\nA-3,\"\"\r\n", await _server.TableAsync("""{ actionSteps(where: { code: { in: ["A-2", "A-3"] } }) { nodes { code introduction } } }"""));

    [Fact]
    public async Task A_lonely_cell_without_a_value_is_a_row_that_readers_see() => Assert.Equal(
        "introduction\r\nStraße\r\n\"\"\r\n\"\"\r\nSTRASSE\r\n", await _server.TableAsync("{ actionSteps { nodes { introduction } } }"));

    [Theory]
    [InlineData("{ actionSteps(first: 501) { nodes { code } } }", "HC0051")]
    [InlineData("{ actionSteps(first: 1, last: 1) { nodes { code } } }", "HC0082")]
    [InlineData("{ actionSteps(after: \"no cursor\") { nodes { code } } }", "HC0078")]
    [InlineData("{ actionSteps { nodes { code }", "HC0014")]
    [InlineData("{ actionSteps { nodes { nothing } } }", "INVALID_DOCUMENT")]
    [InlineData("query ($a: Boolean!) { actionSteps { nodes { code @skip(if: $a) } } }", "HC0016")]
    [InlineData("query A { actionSteps { nodes { code } } } query B { plans { nodes { slug } } }", "HC0015")]
    [InlineData("{ plan(by: { slug: \"plan\" }) { slug } node(id: \"x\") { id } }", "HC0016")]
    public async Task An_error_is_a_400_with_its_code_and_its_words_in_the_reason_phrase(string query, string code)
    {
        foreach (var format in new[] { "csv", "ndjson" })
        {
            using var response = await _server.Client.GetAsync(TableServer.Path(query, format));
            var answer = new Answer(response, await response.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(Json, answer.ContentType);
            Assert.Equal(code, answer.Code);
            Assert.False(answer.HasData);
            Assert.Null(response.Content.Headers.ContentDisposition);
            Assert.Equal(answer.Message[..Math.Min(200, answer.Message.Length)].ReplaceLineEndings("?"), response.ReasonPhrase);
        }
    }

    [Fact]
    public async Task A_reason_phrase_holds_nothing_that_could_be_a_header()
    {
        using var response = await _server.Client.GetAsync(TableServer.Path("""{ plans(where: { slug: { eq: "Ω\r\nX-Evil: 1" } }) { nodes(é) } }""", "csv"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("X-Evil"));
        Assert.All(response.ReasonPhrase!, letter => Assert.InRange(letter, ' ', '~'));
    }

    [Fact]
    public async Task More_rows_than_the_limit_are_refused_before_the_first()
    {
        await using var server = await TableServer.StartAsync(GraphFixture.Shipped, ("MaxExportRows", 26));
        var answer = await server.GetAsync("""{ plan(by: { slug: "mass-2024-2029" }) { actionSteps { nodes { code } } } }""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        Assert.Equal((26, 27), (answer.Extensions.GetProperty("allowed").GetInt32(), answer.Extensions.GetProperty("found").GetInt32()));
        Assert.Contains("27 rows; at most 26", answer.Message, StringComparison.Ordinal);
        Assert.Equal("code\r\nAS-01\r\n", await server.TableAsync("""{ actionSteps(first: 1) { nodes { code } } }"""));
        Assert.Equal("LIMIT_EXCEEDED", (await server.GetAsync("{ __schema { types { name } } }")).Code);
    }

    [Fact]
    public async Task The_answers_for_programs_stay_as_they_were()
    {
        Assert.Equal(Json, (await _server.GetAsync(Codes, format: null)).ContentType);
        Assert.Equal(4, (await _server.GetAsync(Codes, format: null)).Data.GetProperty("actionSteps").GetProperty("nodes").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, (await _server.GetAsync("""{ plan(by: { slug: "none" }) { slug } }""", format: null)).Data.GetProperty("plan").ValueKind);
    }
}
