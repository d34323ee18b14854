using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Mass.Benchmarks.Table;

/// <summary>
/// What someone would write by hand for these operations only: statements that stay prepared on one connection, and answers written straight from the rows. It reads the same requests and gives
/// the same bytes as the gateway, in which the questions are the client's; it asks nobody who they are.
/// </summary>
internal sealed class HandWritten : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly List<SqliteCommand> prepared = [];
    private readonly Utf8JsonWriter json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand step;
    private readonly SqliteCommand stepPage;
    private readonly SqliteCommand stepCount;
    private readonly SqliteCommand attendancePage;
    private readonly SqliteCommand attendanceCount;
    private readonly SqliteCommand plans;
    private readonly SqliteCommand initiatives;
    private readonly SqliteCommand planSteps;
    private readonly SqliteCommand stepInitiatives;
    private readonly SqliteCommand allSteps;
    private readonly SqliteCommand stepGroups;
    private readonly SqliteCommand allMeetings;
    private readonly SqliteCommand meetingGroups;

    /// <param name="file">A file that <see cref="HandWrittenFile"/> has made.</param>
    public HandWritten(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Prepare("PRAGMA mmap_size = 2000000000").ExecuteNonQuery();
        Prepare("PRAGMA cache_size = -100000").ExecuteNonQuery();
        begin = Prepare("BEGIN");
        commit = Prepare("COMMIT");
        step = Prepare(
            """
            SELECT s.Code, s.Title, s.IsTitleCoined, s.Text, s.Introduction, s.Section, s.InitiativesAsWritten, s.TiersAsWritten, s.Tiers, s.ResponsibleAsWritten, s.Stage, s.StageSince, s.AddedOn, p.Slug, p.Title
            FROM Plans p JOIN Steps s ON s.PlanId = p.Id WHERE p.Slug = $plan AND s.Code = $code
            """,
            "$plan",
            "$code");
        stepPage = Prepare(
            """
            SELECT t.Code, t.Title, s.Section, s.Tiers, t.Stage, t.Plan FROM StepTiers t JOIN Steps s ON s.Id = t.StepId
            WHERE t.Tier = $tier AND t.Stage = $stage ORDER BY t.Title, t.Plan, t.Code LIMIT $first
            """,
            "$tier",
            "$stage",
            "$first");
        stepCount = Prepare("SELECT COUNT(*) FROM StepTiers WHERE Tier = $tier AND Stage = $stage", "$tier", "$stage");
        attendancePage = Prepare(
            """
            SELECT a.Status, a.IsGuest, m."On", m.Status, m.Place, p.Name FROM Attendances a JOIN Meetings m ON m.Id = a.MeetingId LEFT JOIN People p ON p.Id = a.PersonId
            WHERE a.Status = $status ORDER BY a."On" DESC, a.Association, a.Key LIMIT $first
            """,
            "$status",
            "$first");
        attendanceCount = Prepare("SELECT COUNT(*) FROM Attendances WHERE Status = $status", "$status");
        plans = Prepare("SELECT Id, Slug, Title, Subtitle, Strategy, Introduction FROM Plans ORDER BY Slug LIMIT $plans", "$plans");
        initiatives = Prepare("SELECT Number, Heading, Statement FROM Initiatives WHERE PlanId = $plan ORDER BY Id", "$plan");
        planSteps = Prepare("SELECT Id, Code, Title, Section, Tiers, Stage FROM Steps WHERE PlanId = $plan AND Place <= $steps ORDER BY Place", "$plan", "$steps");
        stepInitiatives = Prepare(
            """
            SELECT s.Id, i.Number, i.Heading FROM Steps s JOIN StepInitiatives l ON l.StepId = s.Id JOIN Initiatives i ON i.Id = l.InitiativeId
            WHERE s.PlanId = $plan AND s.Place <= $steps ORDER BY s.Place, l.Place
            """,
            "$plan",
            "$steps");
        allSteps = Prepare("SELECT COUNT(*) FROM Steps");
        stepGroups = Prepare("SELECT Stage, Tier, COUNT(*) FROM StepTiers GROUP BY StagePlace, Stage, TierPlace, Tier ORDER BY StagePlace NULLS LAST, TierPlace NULLS LAST LIMIT $first", "$first");
        allMeetings = Prepare("SELECT COUNT(*) FROM Meetings");
        meetingGroups = Prepare("SELECT PlanYear, Status, COUNT(*) FROM Meetings GROUP BY PlanYear, StatusPlace, Status ORDER BY PlanYear, StatusPlace LIMIT $first", "$first");
    }

    /// <summary>Answers an operation.</summary>
    /// <param name="operation">Which.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="answer">Where the answer goes.</param>
    public void Answer(Operation operation, ReadOnlySequence<byte> request, IBufferWriter<byte> answer)
    {
        using var document = JsonDocument.Parse(request);
        json.Reset(answer);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        operation.ByHand(this, document.RootElement.GetProperty("variables"u8));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    public void StepByCode(JsonElement variables)
    {
        Set(step, variables.GetProperty("plan"u8).GetString()!, variables.GetProperty("code"u8).GetString()!);
        using var row = step.ExecuteReader();
        if (!row.Read())
        {
            json.WriteNull("actionStep"u8);
            return;
        }

        json.WriteStartObject("actionStep"u8);
        json.WriteString("code"u8, row.GetString(0));
        json.WriteString("title"u8, row.GetString(1));
        json.WriteBoolean("isTitleCoined"u8, row.GetBoolean(2));
        json.WriteString("text"u8, row.GetString(3));
        json.WriteString("introduction"u8, Text(row, 4));
        json.WriteString("section"u8, row.GetString(5));
        json.WriteString("initiativesAsWritten"u8, row.GetString(6));
        json.WriteString("tiersAsWritten"u8, row.GetString(7));
        Tiers(Text(row, 8));
        json.WriteString("responsibleAsWritten"u8, Text(row, 9));
        json.WriteString("stage"u8, Text(row, 10));
        json.WriteString("stageSince"u8, Text(row, 11));
        json.WriteString("addedOn"u8, Text(row, 12));
        json.WriteStartObject("plan"u8);
        json.WriteString("slug"u8, row.GetString(13));
        json.WriteString("title"u8, row.GetString(14));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void StepPage(JsonElement variables)
    {
        var (tier, stage, first) = (variables.GetProperty("tier"u8).GetString()!, variables.GetProperty("stage"u8).GetString()!, variables.GetProperty("first"u8).GetInt32());
        Set(stepCount, tier, stage);
        Set(stepPage, tier, stage, first);
        begin.ExecuteNonQuery();
        json.WriteStartObject("actionSteps"u8);
        StartPage((long)stepCount.ExecuteScalar()!, first);
        using (var row = stepPage.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteString("code"u8, row.GetString(0));
                json.WriteString("title"u8, row.GetString(1));
                json.WriteString("section"u8, row.GetString(2));
                Tiers(Text(row, 3));
                json.WriteString("stage"u8, row.GetString(4));
                json.WriteStartObject("plan"u8);
                json.WriteString("slug"u8, row.GetString(5));
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        commit.ExecuteNonQuery();
    }

    public void AttendancePage(JsonElement variables)
    {
        var (status, first) = (variables.GetProperty("status"u8).GetString()!, variables.GetProperty("first"u8).GetInt32());
        Set(attendanceCount, status);
        Set(attendancePage, status, first);
        begin.ExecuteNonQuery();
        json.WriteStartObject("attendances"u8);
        StartPage((long)attendanceCount.ExecuteScalar()!, first);
        using (var row = attendancePage.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteString("status"u8, row.GetString(0));
                json.WriteBoolean("isGuest"u8, row.GetBoolean(1));
                json.WriteStartObject("meeting"u8);
                json.WriteString("on"u8, row.GetString(2));
                json.WriteString("status"u8, row.GetString(3));
                json.WriteString("place"u8, Text(row, 4));
                json.WriteEndObject();
                if (Text(row, 5) is { } name)
                {
                    json.WriteStartObject("person"u8);
                    json.WriteString("name"u8, name);
                    json.WriteEndObject();
                }
                else
                {
                    json.WriteNull("person"u8);
                }

                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        commit.ExecuteNonQuery();
    }

    public void Plans(JsonElement variables)
    {
        var steps = variables.GetProperty("steps"u8).GetInt32();
        Set(plans, variables.GetProperty("plans"u8).GetInt32());
        begin.ExecuteNonQuery();
        json.WriteStartObject("plans"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = plans.ExecuteReader())
        {
            while (row.Read())
            {
                var id = row.GetInt64(0);
                json.WriteStartObject();
                json.WriteString("slug"u8, row.GetString(1));
                json.WriteString("title"u8, row.GetString(2));
                json.WriteString("subtitle"u8, Text(row, 3));
                json.WriteString("strategy"u8, Text(row, 4));
                json.WriteString("introduction"u8, Text(row, 5));
                InitiativesOf(id);
                StepsOf(id, steps);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        commit.ExecuteNonQuery();
    }

    public void StepGroups(JsonElement variables)
    {
        Set(stepGroups, variables.GetProperty("first"u8).GetInt32());
        begin.ExecuteNonQuery();
        json.WriteStartObject("actionSteps"u8);
        json.WriteNumber("totalCount"u8, (long)allSteps.ExecuteScalar()!);
        json.WriteStartArray("groupBy"u8);
        using (var row = stepGroups.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteStartObject("fields"u8);
                json.WriteString("stage"u8, Text(row, 0));
                json.WriteString("tier"u8, Text(row, 1));
                EndGroup(row.GetInt64(2));
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        commit.ExecuteNonQuery();
    }

    public void MeetingGroups(JsonElement variables)
    {
        Set(meetingGroups, variables.GetProperty("first"u8).GetInt32());
        begin.ExecuteNonQuery();
        json.WriteStartObject("meetings"u8);
        json.WriteNumber("totalCount"u8, (long)allMeetings.ExecuteScalar()!);
        json.WriteStartArray("groupBy"u8);
        using (var row = meetingGroups.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteStartObject("fields"u8);
                json.WriteNumber("onPlanYear"u8, row.GetInt64(0));
                json.WriteString("status"u8, row.GetString(1));
                EndGroup(row.GetInt64(2));
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        commit.ExecuteNonQuery();
    }

    public void Dispose()
    {
        prepared.ForEach(command => command.Dispose());
        connection.Dispose();
        json.Dispose();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static void Set(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }

    private void StartPage(long count, int first)
    {
        json.WriteNumber("totalCount"u8, count);
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, count > first);
        json.WriteEndObject();
        json.WriteStartArray("nodes"u8);
    }

    private void EndGroup(long count)
    {
        json.WriteEndObject();
        json.WriteStartObject("aggregations"u8);
        json.WriteNumber("count"u8, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void InitiativesOf(long plan)
    {
        Set(initiatives, plan);
        json.WriteStartObject("initiatives"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = initiatives.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteString("number"u8, row.GetString(0));
                json.WriteString("heading"u8, row.GetString(1));
                json.WriteString("statement"u8, Text(row, 2));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Two statements in the same order, read side by side: the steps, and the initiatives of all of them.</summary>
    private void StepsOf(long plan, int first)
    {
        Set(planSteps, plan, first);
        Set(stepInitiatives, plan, first);
        json.WriteStartObject("actionSteps"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = planSteps.ExecuteReader())
        using (var served = stepInitiatives.ExecuteReader())
        {
            var more = served.Read();
            while (row.Read())
            {
                var id = row.GetInt64(0);
                json.WriteStartObject();
                json.WriteString("code"u8, row.GetString(1));
                json.WriteString("title"u8, row.GetString(2));
                json.WriteString("section"u8, row.GetString(3));
                Tiers(Text(row, 4));
                json.WriteString("stage"u8, Text(row, 5));
                json.WriteStartArray("initiatives"u8);
                for (; more && served.GetInt64(0) == id; more = served.Read())
                {
                    json.WriteStartObject();
                    json.WriteString("number"u8, served.GetString(1));
                    json.WriteString("heading"u8, served.GetString(2));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tiers(ReadOnlySpan<char> joined)
    {
        json.WriteStartArray("tiers"u8);
        foreach (var part in joined.Split(','))
        {
            if (!joined[part].IsEmpty)
            {
                json.WriteStringValue(joined[part]);
            }
        }

        json.WriteEndArray();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.AddWithValue(name, "");
        }

        prepared.Add(command);
        return command;
    }
}
