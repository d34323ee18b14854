using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>The SQLite file, and the contexts that work on it.</summary>
internal sealed class SqliteDatabase(PersistenceSettings settings)
{
    private readonly Lazy<DbContextOptions<SqliteMassDbContext>> options = new(() => new DbContextOptionsBuilder<SqliteMassDbContext>()
        .UseSqlite(settings.ConnectionString)
        .AddInterceptors(new DurableConnections())
        .Options);

    public string File { get; } = settings.File;

    public SqliteMassDbContext CreateContext() => new(options.Value);

    /// <summary>A context that works on a connection that is open, and leaves it open.</summary>
    public SqliteMassDbContext CreateContext(SqliteConnection connection) => new(new DbContextOptionsBuilder<SqliteMassDbContext>().UseSqlite(connection).Options);

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a connection that may rebuild tables: SQLite does that with foreign keys off, which only a fresh connection can have.</summary>
    public async Task<SqliteConnection> OpenForUpgradeAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { ForeignKeys = false, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
