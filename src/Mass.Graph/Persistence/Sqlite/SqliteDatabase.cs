using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>The SQLite file, and the contexts that work on it.</summary>
internal sealed partial class SqliteDatabase(PersistenceSettings settings, ILogger<SqliteDatabase>? log = null) : IDisposable
{
    /// <summary>A file that is gone stays gone: an empty one in its place would only hide that.</summary>
    private readonly string connectionString = Existing(settings.ConnectionString);

    private readonly Lazy<DbContextOptions<SqliteMassDbContext>> options = new(() => new DbContextOptionsBuilder<SqliteMassDbContext>()
        .UseSqlite(Existing(settings.ConnectionString))
        .AddInterceptors(new DurableConnections())
        .Options);

    // Open as long as the program runs: it still knows the files when someone takes them away, and whoever opens them anew does not.
    private readonly Lock guard = new();
    private SqliteConnection? first;
    private volatile bool hasModel;

    public string File { get; } = settings.File;

    public SqliteMassDbContext CreateContext() => new(options.Value);

    /// <summary>A context that works on a connection that is open, and leaves it open.</summary>
    public static SqliteMassDbContext CreateContext(SqliteConnection connection) => new(new DbContextOptionsBuilder<SqliteMassDbContext>().UseSqlite(connection).Options);

    /// <summary>Opens the file that is there.</summary>
    /// <exception cref="DatabaseMovedException">The file that this program has open is no longer the one of its name.</exception>
    public Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        LookAfterFiles();
        return OpenAsync(connectionString, cancellation);
    }

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

    /// <summary>
    /// Looks whether the files are still the ones that are open, before anyone opens what is in their place. A log beside the file that someone has deleted is brought into the file and begun anew.
    /// </summary>
    /// <exception cref="DatabaseMovedException">The file that this program has open is no longer the one of its name.</exception>
    public void LookAfterFiles()
    {
        lock (guard)
        {
            if (first is not null && SqliteFiles.HasMoved(first))
            {
                throw new DatabaseMovedException(File);
            }

            if (first is not null && SqliteFiles.IsLogGone(File))
            {
                if (!SqliteFiles.EmptyLog(first))
                {
                    throw new IOException($"The log that SQLite keeps beside {File} was deleted, and others still use it; end other programs that have the file open, or stop this one in the usual way and start it again.");
                }

                CloseConnections();
                if (log is not null)
                {
                    LogDeleted(log, File);
                }
            }

            first ??= SqliteFiles.Open(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        }
    }

    public void Dispose()
    {
        lock (guard)
        {
            first?.Dispose();
            first = null;
        }
    }

    /// <summary>Closes the connections that wait to be used again, and those in use as soon as they are done.</summary>
    public void CloseConnections()
    {
        Dispose();
        foreach (var each in new[] { connectionString, settings.ConnectionString })
        {
            using var connection = new SqliteConnection(each);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string to, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(to);
        try
        {
            await connection.OpenAsync(cancellation);

            // SQLite itself looks again and again, from one millisecond on: who waits in longer steps may come too late each time.
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, connection.DefaultTimeout * 1000);
            return connection;
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The log that SQLite keeps beside {File} was deleted while it was in use; what it had is in the file itself now. Leave the files beside the database alone.")]
    private static partial void LogDeleted(ILogger log, string file);
}
