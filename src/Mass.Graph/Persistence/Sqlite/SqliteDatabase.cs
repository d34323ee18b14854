using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>The SQLite file, and the contexts that work on it.</summary>
internal sealed class SqliteDatabase(PersistenceSettings settings)
{
    /// <summary>A file that is gone stays gone: an empty one in its place would only hide that.</summary>
    private readonly string connectionString = Existing(settings.ConnectionString);

    private readonly Lazy<DbContextOptions<SqliteMassDbContext>> options = new(() => new DbContextOptionsBuilder<SqliteMassDbContext>()
        .UseSqlite(Existing(settings.ConnectionString))
        .AddInterceptors(new DurableConnections())
        .Options);

    private volatile bool hasModel;

    public string File { get; } = settings.File;

    public SqliteMassDbContext CreateContext() => new(options.Value);

    /// <summary>A context that works on a connection that is open, and leaves it open.</summary>
    public SqliteMassDbContext CreateContext(SqliteConnection connection) => new(new DbContextOptionsBuilder<SqliteMassDbContext>().UseSqlite(connection).Options);

    /// <summary>Opens the file that is there.</summary>
    /// <exception cref="DatabaseMovedException">The file that this program has open is no longer the one of its name.</exception>
    public Task<SqliteConnection> OpenAsync(CancellationToken cancellation) => OpenAsync(connectionString, cancellation);

    /// <summary>Opens the file, and makes it when there is none.</summary>
    public Task<SqliteConnection> OpenOrMakeAsync(CancellationToken cancellation) => OpenAsync(settings.ConnectionString, cancellation);

    /// <summary>Opens a connection that may rebuild tables: SQLite does that with foreign keys off, which only a fresh connection can have.</summary>
    public async Task<SqliteConnection> OpenForUpgradeAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { ForeignKeys = false, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <summary>Makes EF Core's model, which takes a second once, so that nobody waits for it later.</summary>
    public void MakeModel()
    {
        if (!hasModel)
        {
            using var context = CreateContext();
            _ = context.Model;
            hasModel = true;
        }
    }

    /// <summary>Closes the connections that wait to be used again, and those in use as soon as they are done.</summary>
    public void CloseConnections()
    {
        foreach (var each in new[] { connectionString, settings.ConnectionString })
        {
            using var connection = new SqliteConnection(each);
            SqliteConnection.ClearPool(connection);
        }
    }

    private async Task<SqliteConnection> OpenAsync(string to, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(to);
        try
        {
            await connection.OpenAsync(cancellation);

            // SQLite itself looks again and again, from one millisecond on: who waits in longer steps may come too late each time.
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, connection.DefaultTimeout * 1000);
            return SqliteFiles.HasMoved(connection) ? throw new DatabaseMovedException(File) : connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static string Existing(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            builder.Mode = SqliteOpenMode.ReadWrite;
        }

        return builder.ConnectionString;
    }
}
