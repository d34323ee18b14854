using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>Brings the tables of a file up to this program.</summary>
/// <remarks>
/// All pending migrations and their history rows are written in one transaction, so a program that is killed in the middle leaves the file as it
/// was; EF Core's own way keeps a lock row that outlives a killed program and would block every later start.
/// </remarks>
internal static class SqliteSchema
{
    // Read from the attributes: a context would build its whole model to tell them, at every start.
    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(SqliteSchema).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteMassDbContext))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Checks the file, and applies what is pending.</summary>
    public static async Task PrepareAsync(SqliteDatabase database, CancellationToken cancellation)
    {
        await using (var connection = await database.OpenOrMakeAsync(cancellation))
        {
            RefuseForeign(connection, database.File);
            RequirePragmas(connection, database.File);

            RefuseReadOnly(connection, database.File);

            // That another program holds the file is to be noticed now and not at the first change.
            connection.BeginTransaction().Dispose();
            if (Pending(connection, database.File).Count == 0)
            {
                return;
            }
        }

        await UpgradeAsync(database, cancellation);
    }

    private static async Task UpgradeAsync(SqliteDatabase database, CancellationToken cancellation)
    {
        // Before the file is held: others wait no longer than they have to.
        database.MakeModel();
        await using var connection = await database.OpenForUpgradeAsync(cancellation);
        await using var transaction = connection.BeginTransaction();

        // Asked again under the lock: another program may have upgraded the file in the meantime.
        if (Pending(connection, database.File).Count == 0)
        {
            return;
        }

        await using var context = database.CreateContext();
        var script = context.GetService<IMigrator>().GenerateScript(
            Applied(connection).LastOrDefault() ?? Migration.InitialDatabase, options: MigrationsSqlGenerationOptions.NoTransactions);
        Execute(connection, script);
        if (Texts(connection, "PRAGMA foreign_key_check").Count > 0)
        {
            throw new StartupException($"The data in {database.File} do not fit together after the upgrade, so it was left as it was; put back a backup of it.");
        }

        await transaction.CommitAsync(cancellation);
    }

    private static List<string> Pending(SqliteConnection connection, string file)
    {
        var applied = Applied(connection);
        return applied.Except(Known, StringComparer.Ordinal).LastOrDefault() is { } newer
            ? throw new StartupException($"{file} was last used by a newer version of this program (it has {newer}); start that version, or put back a backup from before it.")
            : [.. Known.Except(applied, StringComparer.Ordinal)];
    }

    private static List<string> Applied(SqliteConnection connection) => HasHistory(connection)
        ? Texts(connection, $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName} ORDER BY MigrationId")
        : [];

    private static bool HasHistory(SqliteConnection connection) =>
        Texts(connection, $"SELECT name FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}'").Count > 0;

    private static void RefuseForeign(SqliteConnection connection, string file)
    {
        // Asked at once: between two questions another program may make the tables.
        if (Texts(connection, "SELECT name FROM sqlite_master") is { Count: > 0 } tables && !tables.Contains(HistoryRepository.DefaultTableName))
        {
            throw new StartupException($"{file} is a database of another program; move it away, or name another file in ConnectionStrings:{PersistenceSettings.ConnectionStringName}.");
        }
    }

    /// <summary>SQLite opens a file that it may not write without a word, and begins transactions on it too.</summary>
    private static void RefuseReadOnly(SqliteConnection connection, string file)
    {
        if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
        {
            throw new StartupException(StartupFailures.CannotBeWritten(file));
        }
    }

    private static void RequirePragmas(SqliteConnection connection, string file)
    {
        foreach (var (pragma, expected) in new[] { ("journal_mode = WAL", "wal"), ("synchronous", "2"), ("foreign_keys", "1") })
        {
            var actual = Texts(connection, $"PRAGMA {pragma}").SingleOrDefault();
            if (actual != expected)
            {
                throw new StartupException(
                    $"SQLite cannot keep {file} safe here (PRAGMA {pragma} gave '{actual}' and not '{expected}'); put the file on a local disk, and leave these settings out of the connection string.");
            }
        }
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
