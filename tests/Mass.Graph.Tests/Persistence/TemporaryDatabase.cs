using Mass.Domain;
using Mass.Domain.Interchange;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Tests.Persistence;

/// <summary>A real SQLite file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly List<SqliteDatabase> connected = [];

    public TemporaryDatabase(string options = "", bool import = false, string? plan = null)
    {
        Settings = new() { ConnectionString = $"Data Source={File};Foreign Keys=True;Default Timeout=1;{options}", ImportOnFirstStart = import };
        if (plan is not null)
        {
            Settings = Settings with { ShippedPlan = plan };
        }

        (Database, Store, Start) = Connect();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("mass-").FullName;

    public string File => Path.Combine(Folder, "data", "mass.db");

    public PersistenceSettings Settings { get; }

    public SqliteDatabase Database { get; }

    public AssociationStore Store { get; }

    public MassDatabase Start { get; }

    public static AssociationRecords ShippedPlan() => PlanDocument.Read(System.IO.File.ReadAllBytes(new PersistenceSettings { ConnectionString = string.Empty }.ShippedPlan));

    /// <summary>A copy of a database that nobody writes to.</summary>
    public static TemporaryDatabase CopyOf(string original)
    {
        var copy = new TemporaryDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(copy.File)!);
        System.IO.File.Copy(original, copy.File);
        return copy;
    }

    public (SqliteDatabase Database, AssociationStore Store, MassDatabase Start) Connect()
    {
        var database = new SqliteDatabase(Settings);
        connected.Add(database);
        var store = new AssociationStore(database);
        return (database, store, new MassDatabase(Settings, database, store));
    }

    public async Task<StartupException> FailToStartAsync() => await Assert.ThrowsAsync<StartupException>(() => Start.PrepareAsync());

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public object? Ask(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        connected.ForEach(database => database.CloseConnections());
        Directory.Delete(Folder, recursive: true);
    }
}
