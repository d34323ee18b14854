using Mass.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence;

/// <summary>Says in one sentence why the database cannot be used, where it is, and how to mend it.</summary>
internal static class StartupFailures
{
    private static readonly string Setting = $"ConnectionStrings:{PersistenceSettings.ConnectionStringName}";

    /// <summary>The failure as a sentence; null when it is a defect of the program, which a sentence would only hide.</summary>
    public static StartupException? Explain(Exception failure, string file) => failure switch
    {
        StartupException known => known,
        SqliteException sqlite => new(Sentence(sqlite, file), failure),
        DbUpdateException { InnerException: SqliteException sqlite } => new(Sentence(sqlite, file), failure),
        IOException or UnauthorizedAccessException => new(
            $"The folder of {file} cannot be made or used ({failure.Message.TrimEnd('.')}); make it and let this program's user write there, or name another file in {Setting}.", failure),

        // What the program wrote it can read: a value that does not read was put there by another hand.
        FormatException or OverflowException or ArgumentException or InvalidCastException or BrokenRuleException => new(
            $"{file} holds a value that this program did not write ({failure.Message.TrimEnd('.')}); mend it with an SQLite tool, or put back a backup.", failure),
        _ => null,
    };

    public static string CannotBeWritten(string file) => $"{file} cannot be written; let this program's user write to the file and to its folder.";

    private static string Sentence(SqliteException failure, string file) => failure.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => $"{file} is no SQLite database; move it away, or name another file in {Setting}.",
        SQLitePCL.raw.SQLITE_CORRUPT => $"{file} is damaged; put back a backup of it, or move it away to begin with an empty one.",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"{file} is held by another program; end that program, and start again.",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => CannotBeWritten(file),
        SQLitePCL.raw.SQLITE_CANTOPEN => $"{file} cannot be opened; let this program's user read and write it and its folder, or name another file in {Setting}.",
        SQLitePCL.raw.SQLITE_FULL => $"The disk of {file} is full; make room on it, and start again.",
        SQLitePCL.raw.SQLITE_IOERR => $"The disk of {file} does not answer as it should ({failure.Message}); check the disk, and start again.",
        _ => $"{file} cannot be used ({failure.Message}); mend that, or name another file in {Setting}.",
    };
}
