using System.Text;
using Mass.Domain;
using Mass.Domain.Interchange;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Tests.Persistence;

/// <summary>A database file that was written before there were registers; earlier-version.md says how it was made.</summary>
public sealed class EarlierVersionTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Persistence");

    [Fact]
    public async Task A_file_of_the_earlier_version_opens_and_says_what_it_said()
    {
        using var file = Copy();

        var loaded = Assert.Single(await file.Start.PrepareAsync());

        Assert.Equal(3, loaded.Revision);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Folder, "earlier-version.json")),
            Encoding.UTF8.GetString(PlanDocument.Write(loaded.Records, "mass-2024-2029")));
        Assert.All(Registers.All, register => Assert.Empty(register.Of(loaded.Records)));
        Assert.All(loaded.Records.Documents, document => Assert.True(document.IsPublished));
        Assert.All(loaded.Records.Positions, position => Assert.Empty(position.Responsibilities));
    }

    [Fact]
    public async Task The_upgrade_leaves_every_value_as_it_was()
    {
        using var file = Copy();
        var before = Cells(file);

        await file.Start.PrepareAsync();

        Assert.True(before.Count > 1000);
        Assert.Empty(before.Except(Cells(file)));
    }

    [Fact]
    public async Task What_is_saved_after_the_upgrade_comes_back()
    {
        using var file = Copy();
        var stored = Assert.Single(await file.Start.PrepareAsync());

        var saved = await file.Store.SaveAsync(new RegisterTables.MadeUpRegisters(1).In(stored.Records, 2), stored);

        Assert.Equal(saved, Assert.Single(await file.Connect().Store.LoadAllAsync()));
    }

    private static TemporaryDatabase Copy() => TemporaryDatabase.CopyOf(Path.Combine(Folder, "earlier-version.db"));

    /// <summary>Each value in each table, as table, primary key, column and value.</summary>
    private static HashSet<string> Cells(TemporaryDatabase file)
    {
        using var connection = file.Open();
        var cells = new HashSet<string>();
        foreach (var table in Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            var keys = string.Join(" || '/' || ", Column(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0").Select(name => $"\"{name}\""));
            foreach (var column in Column(connection, $"SELECT name FROM pragma_table_info('{table}')"))
            {
                cells.UnionWith(Column(connection, $"SELECT '{table}/' || {keys} || '/{column} ' || quote(\"{column}\") FROM \"{table}\""));
            }
        }

        return cells;
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
