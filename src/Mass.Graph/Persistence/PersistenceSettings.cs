using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence;

/// <summary>Where the data are, and what an empty database is given.</summary>
internal sealed record PersistenceSettings
{
    public const string ConnectionStringName = "Mass";

    // Long enough for another writer to finish, short enough for a person who waits at the prompt.
    private const int SecondsToWaitForALock = 10;

    /// <summary>The connection string, its file path absolute.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Whether an empty database is given the shipped plan.</summary>
    public bool ImportOnFirstStart { get; init; } = true;

    /// <summary>The shipped plan.</summary>
    public string ShippedPlan { get; init; } = Path.Combine(AppContext.BaseDirectory, "plans", "mass-2024-2029.json");

    /// <summary>The file of the database.</summary>
    public string File => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    public static PersistenceSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var given = configuration.GetConnectionString(ConnectionStringName);
        return new()
        {
            ConnectionString = Complete(string.IsNullOrWhiteSpace(given) ? "Data Source=data/mass.db" : given, environment.ContentRootPath),
            ImportOnFirstStart = configuration.GetValue("Mass:ImportOnFirstStart", true),
        };
    }

    private static string Complete(string given, string root)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(given) { ForeignKeys = true };
            if (builder.DataSource is "" or ":memory:" || builder.Mode == SqliteOpenMode.Memory)
            {
                throw new StartupException($"ConnectionStrings:{ConnectionStringName} names no file; write it as in Data Source=data/mass.db.");
            }

            builder.DataSource = Path.GetFullPath(builder.DataSource, root);
            if (!builder.ShouldSerialize("Default Timeout"))
            {
                builder.DefaultTimeout = SecondsToWaitForALock;
            }

            return builder.ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            // The string itself is not repeated: it may hold a password.
            throw new StartupException($"ConnectionStrings:{ConnectionStringName} is no connection string of SQLite; write it as in Data Source=data/mass.db.", e);
        }
    }
}
