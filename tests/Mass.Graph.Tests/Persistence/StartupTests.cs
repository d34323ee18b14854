using Mass.Graph.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mass.Graph.Tests.Persistence;

public sealed class StartupTests
{
    [Fact]
    public async Task An_empty_database_is_given_the_shipped_plan_once()
    {
        using var file = new TemporaryDatabase(import: true);

        var first = Assert.Single(await file.Start.PrepareAsync());
        var second = Assert.Single(await file.Connect().Start.PrepareAsync());

        Assert.Equal(TemporaryDatabase.ShippedPlan(), first.Records);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task An_empty_database_stays_empty_when_no_import_is_wanted()
    {
        using var file = new TemporaryDatabase();

        Assert.Empty(await file.Start.PrepareAsync());
    }

    [Fact]
    public async Task Two_programs_that_start_on_one_empty_file_both_find_the_plan()
    {
        using var file = new TemporaryDatabase("Pooling=False", import: true);

        var loaded = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => file.Connect().Start.PrepareAsync())));

        Assert.All(loaded, associations => Assert.Equal(1, Assert.Single(associations).Revision));
    }

    [Fact]
    public async Task The_file_is_kept_safe_against_a_power_cut()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        await using var context = file.Database.CreateContext();

        Assert.Equal(["wal"], await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync());
        Assert.Equal([2], await context.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync());
        Assert.Equal([1], await context.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync());
    }

    [Fact]
    public async Task The_model_has_no_change_without_a_migration()
    {
        using var file = new TemporaryDatabase();
        await using var context = file.Database.CreateContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_of_the_first_version_is_upgraded_with_its_data()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        await file.Store.SaveAsync(Example.WithFullHistory(), basis: null);
        await using (var context = file.Database.CreateContext())
        {
            var script = context.GetService<IMigrator>().GenerateScript(
                context.Database.GetMigrations().Last(), context.Database.GetMigrations().First(), MigrationsSqlGenerationOptions.NoTransactions);
            file.Execute(script);
        }

        Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'CurrentActionSteps'"));

        var upgraded = Assert.Single(await file.Connect().Start.PrepareAsync());

        Assert.Equal(Example.WithFullHistory().Plans[0].Slug, upgraded.Records.Plans[0].Slug);
        Assert.NotEqual(0L, file.Ask("SELECT COUNT(*) FROM CurrentActionSteps"));
    }

    [Fact]
    public async Task An_upgrade_that_is_interrupted_leaves_the_file_as_it_was()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        file.Execute("DELETE FROM __EFMigrationsHistory WHERE MigrationId > '20261124142931_CreatePlans'; DROP VIEW CurrentActionSteps");

        // The second view is there already, so the upgrade fails after it has made the first.
        var failure = await file.FailToStartAsync();

        Assert.Contains("AmendmentHistory", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'CurrentActionSteps'"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        file.Execute("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_FromTheFuture', '11.0.0')");

        Assert.Equal(
            $"{file.File} was last used by a newer version of this program (it has 99990101000000_FromTheFuture); start that version, or put back a backup from before it.",
            (await file.FailToStartAsync()).Message);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var file = new TemporaryDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(file.File)!);
        var text = string.Concat(Enumerable.Repeat("This is a letter and not a database. ", 100));
        await File.WriteAllTextAsync(file.File, text);

        Assert.Equal(
            $"{file.File} is no SQLite database; move it away, or name another file in ConnectionStrings:Mass.", (await file.FailToStartAsync()).Message);
        Assert.Equal(text, await File.ReadAllTextAsync(file.File));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        using var file = new TemporaryDatabase();
        file.Execute("CREATE TABLE Recipes (Name TEXT)");

        Assert.Equal(
            $"{file.File} is a database of another program; move it away, or name another file in ConnectionStrings:Mass.", (await file.FailToStartAsync()).Message);
        Assert.Equal(1L, file.Ask("SELECT COUNT(*) FROM sqlite_master"));
    }

    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        using var file = new TemporaryDatabase("Pooling=False", import: true);
        await file.Start.PrepareAsync();
        file.Database.CloseConnections();
        file.Execute("PRAGMA journal_mode = DELETE");
        await using (var stream = File.OpenWrite(file.File))
        {
            stream.Position = 8192;
            await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)stream.Length - 8192).ToArray());
        }

        Assert.Equal(
            $"{file.File} is damaged; put back a backup of it, or move it away to begin with an empty one.", (await file.FailToStartAsync()).Message);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_refused()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        using var holder = file.Open();
        using var transaction = holder.BeginTransaction();

        Assert.Equal($"{file.File} is held by another program; end that program, and start again.", (await file.FailToStartAsync()).Message);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused()
    {
        using var file = new TemporaryDatabase();
        await file.Start.PrepareAsync();
        var settings = file.Settings with { ConnectionString = file.Settings.ConnectionString + ";Mode=ReadOnly" };
        var database = new Mass.Graph.Persistence.Sqlite.SqliteDatabase(settings);

        var failure = await Assert.ThrowsAsync<StartupException>(() => new MassDatabase(settings, database, new(database)).PrepareAsync());

        Assert.Equal($"{file.File} cannot be written; let this program's user write to the file and to its folder.", failure.Message);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        using var file = new TemporaryDatabase();
        await File.WriteAllTextAsync(Path.Combine(file.Folder, "data"), "a file where the folder should be");

        var failure = await file.FailToStartAsync();

        Assert.StartsWith($"The folder of {file.File} cannot be made or used (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("make it and let this program's user write there, or name another file in ConnectionStrings:Mass.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_where_the_file_should_be_is_refused()
    {
        using var file = new TemporaryDatabase();
        Directory.CreateDirectory(file.File);

        Assert.Equal(
            $"{file.File} cannot be opened; let this program's user read and write it and its folder, or name another file in ConnectionStrings:Mass.",
            (await file.FailToStartAsync()).Message);
    }

    [Theory]
    [InlineData("UPDATE ActionStepRevisions SET Schedule = 'soon'", "'soon' is not a schedule")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM ActionStepRevisions WHERE StepId = (SELECT Id FROM ActionSteps WHERE Code = 'AS-06')", "the step AS-06 with the Id ")]
    public async Task What_another_hand_did_is_refused_with_what_and_where(string sql, string said)
    {
        using var file = new TemporaryDatabase(import: true);
        await file.Start.PrepareAsync();
        file.Execute(sql);

        var failure = await file.FailToStartAsync();

        Assert.StartsWith($"{file.File} holds a value that this program did not write ({said}", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE Committees SET Name = 'Another' WHERE Id = (SELECT Id FROM Committees WHERE Abbreviation IS NULL LIMIT 1)", "committee")]
    [InlineData("UPDATE Positions SET Abbreviation = 'ED' WHERE Id = (SELECT Id FROM Positions WHERE Abbreviation <> 'ED' LIMIT 1)", "position")]
    [InlineData("UPDATE Documents SET Id = '01890000-0000-7000-8000-000000000000' WHERE Code = (SELECT MAX(Code) FROM Documents)", "document")]
    public async Task A_row_whose_key_is_not_that_of_its_id_is_refused(string sql, string what)
    {
        using var file = new TemporaryDatabase(import: true);
        await file.Start.PrepareAsync();
        file.Execute($"PRAGMA foreign_keys = OFF; {sql}");

        var failure = await file.FailToStartAsync();

        Assert.StartsWith($"{file.File} holds a value that this program did not write (the {what} with the Id ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_plan_is_refused_with_its_first_problem_and_nothing_is_saved()
    {
        var plan = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(plan, "{ \"format\": \"mass-plan/2\" }");
            using var file = new TemporaryDatabase(import: true, plan: plan);

            var failure = await file.FailToStartAsync();

            Assert.StartsWith($"The plan in {plan} cannot be read (", failure.Message, StringComparison.Ordinal);
            Assert.EndsWith("mend it, or set Mass:ImportOnFirstStart to false.", failure.Message, StringComparison.Ordinal);
            Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM Associations"));
        }
        finally
        {
            File.Delete(plan);
        }
    }

    [Theory]
    [InlineData("Data Source=:memory:", "ConnectionStrings:Mass names no file; write it as in Data Source=data/mass.db.")]
    [InlineData("Host=server;Password=secret", "ConnectionStrings:Mass is no connection string of SQLite; write it as in Data Source=data/mass.db.")]
    public void A_connection_string_that_names_no_file_is_refused(string connection, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<StartupException>(() => Settings(connection)).Message);

    [Theory]
    [InlineData(null, "data/mass.db")]
    [InlineData("Data Source=elsewhere/my.db", "elsewhere/my.db")]
    public void The_file_lies_below_the_content_root(string? connection, string expected)
    {
        var settings = Settings(connection);

        Assert.Equal(Path.GetFullPath(expected, AppContext.BaseDirectory), settings.File);
        Assert.Contains("Foreign Keys=True", settings.ConnectionString, StringComparison.Ordinal);
    }

    private static PersistenceSettings Settings(string? connection)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Mass", connection)]);
        builder.AddMassPersistence();
        using var host = builder.Build();
        return host.Services.GetRequiredService<PersistenceSettings>();
    }
}
