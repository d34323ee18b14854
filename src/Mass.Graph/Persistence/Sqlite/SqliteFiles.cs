using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>What has become of the files of a database while they are open.</summary>
internal static partial class SqliteFiles
{
    private const int AskWhetherMoved = 20;

    private const int MillisecondsToWaitForReaders = 2000;

    /// <summary>Opens a file and its log, which SQLite does at the first reading.</summary>
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, MillisecondsToWaitForReaders);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master";
            command.ExecuteScalar();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether the file that is open is no longer the one of that name: what is written to it would be lost.</summary>
    public static bool HasMoved(SqliteConnection connection) =>
        Control(connection.Handle!, IntPtr.Zero, AskWhetherMoved, out var moved) == raw.SQLITE_OK && moved != 0;

    /// <summary>Whether the log of the newest changes, which SQLite keeps beside the file while it is open, is not there.</summary>
    public static bool IsLogGone(string file) => !File.Exists($"{file}-wal");

    /// <summary>Brings all that the log has into the file itself.</summary>
    /// <returns>Whether all of it is there now; not when someone still reads an older state.</returns>
    public static bool EmptyLog(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using var reader = command.ExecuteReader();
        return reader.Read() && reader.GetInt64(0) == 0;
    }

    // SQLite has it, and the package that leads to SQLite does not.
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial int Control(sqlite3 database, IntPtr name, int operation, out int answer);
}
