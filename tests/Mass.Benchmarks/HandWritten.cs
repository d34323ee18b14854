using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mass.Domain;
using Mass.Domain.Planning;
using Microsoft.Data.Sqlite;

namespace Mass.Benchmarks;

/// <summary>
/// What someone would write by hand for three questions only: tables and indexes made for them, prepared statements, and answers written straight from the rows. It reads the
/// same requests and gives the same bytes as the gateway, in which the questions are the client's.
/// </summary>
internal sealed class HandWritten : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand byCode;
    private readonly SqliteCommand page;
    private readonly SqliteCommand count;
    private readonly SqliteCommand matching;
    private readonly SqliteCommand groups;

    public HandWritten(AssociationRecords records)
    {
        connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute("CREATE TABLE Steps (Id INTEGER PRIMARY KEY, Plan TEXT, Code TEXT, Title TEXT, Stage TEXT, Section INTEGER, Tiers TEXT)");
        Execute("CREATE TABLE StepTiers (StepId INTEGER, Tier TEXT, Place INTEGER, PRIMARY KEY (Tier, StepId)) WITHOUT ROWID");
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var (step, plan) in records.Plans.SelectMany(plan => plan.ActionSteps.Select(step => (step, plan))))
            {
                var tiers = string.Join(",", step.Tiers.Select(tier => $"\"{tier.ToString().ToUpperInvariant()}\""));
                Execute(
                    "INSERT INTO Steps (Plan, Code, Title, Stage, Section, Tiers) VALUES ($p, $c, $t, $s, $n, $x)",
                    ("$p", plan.Slug), ("$c", step.Code), ("$t", step.Title), ("$s", step.Stage?.ToString()), ("$n", ((int)step.Section).ToString(CultureInfo.InvariantCulture)), ("$x", tiers));
                foreach (var tier in step.Tiers)
                {
                    Execute("INSERT INTO StepTiers VALUES ((SELECT MAX(Id) FROM Steps), $t, $n)", ("$t", tier.ToString().ToUpperInvariant()), ("$n", ((int)tier).ToString(CultureInfo.InvariantCulture)));
                }
            }

            transaction.Commit();
        }

        Execute("CREATE UNIQUE INDEX ByCode ON Steps (Plan, Code)");
        Execute("CREATE INDEX TiersOfStep ON StepTiers (StepId, Place, Tier)");
        Execute("CREATE INDEX ByTitle ON Steps (Title, Plan, Code)");
        byCode = Prepare("SELECT Title, Tiers FROM Steps WHERE Plan = $plan AND Code = $code", "$plan", "$code");
        const string Matching = "FROM Steps s WHERE s.Stage IS NULL AND EXISTS (SELECT 1 FROM StepTiers t WHERE t.StepId = s.Id AND t.Tier = $tier)";
        page = Prepare($"SELECT s.Code, s.Title {Matching} ORDER BY s.Title, s.Plan, s.Code LIMIT $first", "$tier", "$first");
        matching = Prepare("SELECT COUNT(*) FROM Steps WHERE Stage IS NULL");
        groups = Prepare(
            "SELECT s.Section, t.Tier, COUNT(*) FROM Steps s LEFT JOIN StepTiers t ON t.StepId = s.Id WHERE s.Stage IS NULL GROUP BY s.Section, t.Place ORDER BY s.Section, t.Place NULLS LAST LIMIT $first",
            "$first");
        count = Prepare($"SELECT COUNT(*) {Matching}", "$tier");
    }

    public byte[] StepByCode(byte[] request)
    {
        using var document = JsonDocument.Parse(request);
        var variables = document.RootElement.GetProperty("variables");
        var code = variables.GetProperty("code").GetString()!;
        byCode.Parameters[0].Value = variables.GetProperty("slug").GetString();
        byCode.Parameters[1].Value = code;
        return Json(json =>
        {
            using var row = byCode.ExecuteReader();
            row.Read();
            json.WriteStartObject("actionStep");
            json.WriteString("code", code);
            json.WriteString("title", row.GetString(0));
            json.WritePropertyName("tiers");
            json.WriteRawValue($"[{row.GetString(1)}]");
            json.WriteEndObject();
        });
    }

    public byte[] FilteredPage(byte[] request)
    {
        using var document = JsonDocument.Parse(request);
        var variables = document.RootElement.GetProperty("variables");
        var tier = variables.GetProperty("tier").GetString();
        page.Parameters[0].Value = tier;
        page.Parameters[1].Value = variables.GetProperty("first").GetInt32();
        count.Parameters[0].Value = tier;
        return Json(json =>
        {
            json.WriteStartObject("actionSteps");
            json.WriteNumber("totalCount", (long)count.ExecuteScalar()!);
            json.WriteStartArray("nodes");
            using var rows = page.ExecuteReader();
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteString("code", rows.GetString(0));
                json.WriteString("title", rows.GetString(1));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public byte[] Grouped(byte[] request)
    {
        using var document = JsonDocument.Parse(request);
        groups.Parameters[0].Value = document.RootElement.GetProperty("variables").GetProperty("first").GetInt32();
        return Json(json =>
        {
            json.WriteStartObject("actionSteps");
            json.WriteNumber("totalCount", (long)matching.ExecuteScalar()!);
            json.WriteStartArray("groupBy");
            using var rows = groups.ExecuteReader();
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteStartObject("fields");
                json.WriteString("section", rows.GetInt32(0) == (int)PlanSection.ActionSteps ? "ACTION_STEPS" : "STANDING_OPERATIONS");
                json.WriteString("tier", rows.IsDBNull(1) ? null : rows.GetString(1));
                json.WriteEndObject();
                json.WriteStartObject("aggregations");
                json.WriteNumber("count", rows.GetInt64(2));
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public void Dispose()
    {
        matching.Dispose();
        groups.Dispose();
        byCode.Dispose();
        page.Dispose();
        count.Dispose();
        connection.Dispose();
    }

    private static byte[] Json(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            members(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.AddWithValue(name, string.Empty);
        }

        return command;
    }

    private void Execute(string sql, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, (object?)value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}
