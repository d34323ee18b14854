using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Mass.Benchmarks.Table;

/// <summary>
/// The SQLite file of the program by hand, made from the gateway's: what holds at present of the things that the operations ask for, in tables laid out for these operations and no others,
/// each with the index that its statement wants. It is kept like the gateway's file, with a write-ahead log.
/// </summary>
internal static class HandWrittenFile
{
    private const string Layout =
        """
        PRAGMA journal_mode = WAL;

        CREATE TABLE Plans (Id INTEGER PRIMARY KEY, Key TEXT, Revision INTEGER, Slug TEXT, Title TEXT, Subtitle TEXT, Strategy TEXT, Introduction TEXT);
        INSERT INTO Plans (Key, Revision, Slug, Title, Subtitle, Strategy, Introduction)
        SELECT p.Id, r.Revision, p.Slug, r.Title, r.Subtitle, r.Strategy, r.Introduction
        FROM mass.Plans p JOIN mass.PlanRevisions r ON r.PlanId = p.Id
        WHERE r.Revision = (SELECT MAX(Revision) FROM mass.PlanRevisions WHERE PlanId = p.Id AND (EffectiveOn IS NULL OR EffectiveOn <= $today))
        ORDER BY p.Slug;

        CREATE TABLE Initiatives (Id INTEGER PRIMARY KEY, PlanId INTEGER, Number TEXT, Heading TEXT, Statement TEXT);
        INSERT INTO Initiatives (PlanId, Number, Heading, Statement)
        SELECT p.Id, i.Number, i.Heading, i.Statement FROM Plans p JOIN mass.Initiatives i ON i.PlanId = p.Key AND i.Revision = p.Revision ORDER BY p.Id, i.Ordinal;
        CREATE INDEX InitiativesOfPlan ON Initiatives (PlanId, Id);

        CREATE TABLE Steps (
            Id INTEGER PRIMARY KEY, PlanId INTEGER, Place INTEGER, Key TEXT, Revision INTEGER, Code TEXT, Title TEXT, IsTitleCoined INTEGER, Text TEXT, Introduction TEXT, Section TEXT,
            InitiativesAsWritten TEXT, TiersAsWritten TEXT, Tiers TEXT, ResponsibleAsWritten TEXT, Stage TEXT, StageSince TEXT, AddedOn TEXT);
        INSERT INTO Steps (PlanId, Place, Key, Revision, Code, Title, IsTitleCoined, Text, Introduction, Section, InitiativesAsWritten, TiersAsWritten, Tiers, ResponsibleAsWritten, AddedOn)
        SELECT
            p.Id, ROW_NUMBER() OVER (PARTITION BY p.Id ORDER BY s.Code), s.Id, r.Revision, s.Code, r.Title, r.IsTitleCoined, r.Text, r.Introduction,
            CASE s.Section WHEN 'ActionSteps' THEN 'ACTION_STEPS' ELSE 'STANDING_OPERATIONS' END, r.InitiativesAsWritten, r.TiersAsWritten,
            (SELECT group_concat(UPPER(Tier), ',' ORDER BY Ordinal) FROM mass.ActionStepTiers WHERE StepId = s.Id AND Revision = r.Revision), r.ResponsibleAsWritten, s.AddedOn
        FROM mass.ActionSteps s JOIN Plans p ON p.Key = s.PlanId JOIN mass.ActionStepRevisions r ON r.StepId = s.Id
        WHERE (s.AddedOn IS NULL OR s.AddedOn <= $today)
            AND r.Revision = (SELECT MAX(Revision) FROM mass.ActionStepRevisions WHERE StepId = s.Id AND (EffectiveOn IS NULL OR EffectiveOn <= $today))
            AND NOT EXISTS (SELECT 1 FROM mass.Retirements WHERE StepId = s.Id AND RetiredOn <= $today AND (RestoredOn IS NULL OR RestoredOn > $today))
        ORDER BY p.Id, s.Code;
        UPDATE Steps SET (Stage, StageSince) =
            (SELECT UPPER(Stage), EffectiveOn FROM mass.StageChanges WHERE StepId = Steps.Key AND EffectiveOn <= $today ORDER BY EffectiveOn DESC, RecordedAt DESC LIMIT 1);
        CREATE INDEX StepsOfPlan ON Steps (PlanId, Place);
        CREATE UNIQUE INDEX StepByCode ON Steps (PlanId, Code);
        CREATE UNIQUE INDEX PlanBySlug ON Plans (Slug);

        CREATE TABLE StepInitiatives (StepId INTEGER, Place INTEGER, InitiativeId INTEGER, PRIMARY KEY (StepId, Place)) WITHOUT ROWID;
        INSERT INTO StepInitiatives
        SELECT s.Id, l.Ordinal, i.Id FROM Steps s JOIN mass.ActionStepInitiatives l ON l.StepId = s.Key AND l.Revision = s.Revision JOIN Initiatives i ON i.PlanId = s.PlanId AND i.Number = l.Number;

        CREATE TABLE StepTiers (Id INTEGER PRIMARY KEY, StepId INTEGER, Tier TEXT, TierPlace INTEGER, Stage TEXT, StagePlace INTEGER, Title TEXT, Plan TEXT, Code TEXT);
        INSERT INTO StepTiers (StepId, Tier, TierPlace, Stage, StagePlace, Title, Plan, Code)
        SELECT
            s.Id, UPPER(t.Tier), CASE t.Tier WHEN 'All' THEN 0 WHEN 'Some' THEN 1 WHEN 'One' THEN 2 END,
            s.Stage, CASE s.Stage WHEN 'CONCEIVE' THEN 0 WHEN 'INITIATE' THEN 1 WHEN 'IMPLEMENT' THEN 2 WHEN 'SUSTAIN' THEN 3 END, s.Title, p.Slug, s.Code
        FROM Steps s JOIN Plans p ON p.Id = s.PlanId LEFT JOIN mass.ActionStepTiers t ON t.StepId = s.Key AND t.Revision = s.Revision;
        CREATE INDEX StepsByTitle ON StepTiers (Tier, Stage, Title, Plan, Code, StepId);
        CREATE INDEX StepsByStage ON StepTiers (StagePlace, Stage, TierPlace, Tier);

        CREATE TABLE Meetings (Id INTEGER PRIMARY KEY, Key TEXT UNIQUE, "On" TEXT, PlanYear INTEGER, Status TEXT, StatusPlace INTEGER, Place TEXT);
        INSERT INTO Meetings (Key, "On", PlanYear, Status, StatusPlace, Place)
        SELECT Id, "On", substr("On", 1, 4) - (substr("On", 6, 2) < '07'), UPPER(Status), CASE Status WHEN 'Planned' THEN 1 WHEN 'Held' THEN 2 WHEN 'Cancelled' THEN 3 END, Place FROM mass.Meetings;
        CREATE INDEX MeetingsByYear ON Meetings (PlanYear, StatusPlace, Status);

        CREATE TABLE People (Id INTEGER PRIMARY KEY, Key TEXT UNIQUE, Name TEXT);
        INSERT INTO People (Key, Name) SELECT Id, Name FROM mass.People;

        CREATE TABLE Attendances (Id INTEGER PRIMARY KEY, Key TEXT, Association TEXT, MeetingId INTEGER, "On" TEXT, PersonId INTEGER, IsGuest INTEGER, Status TEXT);
        INSERT INTO Attendances (Key, Association, MeetingId, "On", PersonId, IsGuest, Status)
        SELECT a.Id, o.Slug, m.Id, m."On", p.Id, a.SeatId IS NULL, UPPER(a.Status)
        FROM mass.Attendances a JOIN mass.Associations o ON o.Id = a.AssociationId JOIN Meetings m ON m.Key = a.MeetingId LEFT JOIN People p ON p.Key = a.PersonId;
        CREATE INDEX AttendancesByDay ON Attendances (Status, "On" DESC, Association, Key);
        ANALYZE;
        """;

    /// <summary>Makes the file beside the gateway's.</summary>
    /// <returns>Its path.</returns>
    public static string Beside(ScaledDatabase gateway)
    {
        var file = Path.Combine(gateway.Folder, "by-hand.db");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Execute(connection, "ATTACH $gateway AS mass", ("$gateway", gateway.File));
        Execute(connection, Layout, ("$today", Machine.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return file;
    }

    private static void Execute(SqliteConnection connection, string sql, (string Name, string Value) parameter)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue(parameter.Name, parameter.Value);
        command.ExecuteNonQuery();
    }
}
