using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>The SQLite file, and the contexts that work on it.</summary>
internal sealed class SqliteDatabase(PersistenceSettings settings)
{
    private readonly DbContextOptions<SqliteMassDbContext> options = new DbContextOptionsBuilder<SqliteMassDbContext>()
        .UseSqlite(settings.ConnectionString)
        .AddInterceptors(new DurableConnections())
        .Options;

    public string File { get; } = settings.File;

    public SqliteMassDbContext CreateContext() => new(options);

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

    /// <summary>Begins a transaction that reads one state and keeps no writer waiting.</summary>
    public static async Task<DbTransaction> BeginReadAsync(MassDbContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        return transaction;
    }
}
