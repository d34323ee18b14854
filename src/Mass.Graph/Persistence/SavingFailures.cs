using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static SQLitePCL.raw;

namespace Mass.Graph.Persistence;

/// <summary>Says why a change could not be saved: to who sent it in a sentence without the server's paths, and to the log with what to do there.</summary>
internal static class SavingFailures
{
    /// <summary>Whether it is the database that did not take the change.</summary>
    public static bool IsOne(Exception failure) => SqliteOf(failure) is not null || failure is StaleAssociationException or IOException;

    /// <summary>Whether nothing at all can be saved now, as when the disk is full.</summary>
    public static bool IsOfAll(Exception failure) => SqliteOf(failure) is { } sqlite
        ? sqlite.SqliteErrorCode is not (SQLITE_CONSTRAINT or SQLITE_ERROR or SQLITE_MISMATCH or SQLITE_TOOBIG)
        : failure is IOException;

    public static string ForSender(Exception failure)
    {
        var why = failure is DatabaseMovedException ? "its file is not where it was" : SqliteOf(failure)?.SqliteErrorCode switch
        {
            SQLITE_FULL => "its disk is full",
            SQLITE_BUSY or SQLITE_LOCKED => "another program holds it",
            SQLITE_READONLY or SQLITE_PERM or SQLITE_CANTOPEN or SQLITE_AUTH => "it cannot be written",
            SQLITE_IOERR => "its disk does not answer as it should",
            SQLITE_CORRUPT or SQLITE_NOTADB => "it is damaged",
            _ => null,
        };
        return why is null
            ? "The change could not be saved now, and nothing was changed. Try again; if it stays so, the server's log says why."
            : $"The database did not take the change, because {why}; nothing was changed. Try again later; if it stays so, tell who runs the server, whose log has more.";
    }

    public static string ForLog(Exception failure, string file) => SqliteOf(failure) is not { } sqlite ? failure.Message : sqlite.SqliteErrorCode switch
    {
        SQLITE_FULL => $"The disk of {file} is full; make room on it.",
        SQLITE_BUSY or SQLITE_LOCKED => $"Another program held {file} for longer than this one waits; let it end its transaction, or end it.",
        SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => StartupFailures.CannotBeWritten(file),
        SQLITE_CANTOPEN => $"{file} cannot be opened; see that it is there, and let this program's user read and write it and its folder.",
        SQLITE_IOERR => $"The disk of {file} does not answer as it should ({sqlite.Message}); check the disk and its room.",
        SQLITE_CORRUPT or SQLITE_NOTADB => $"{file} is damaged; stop the program, put back a backup, and start again.",
        _ => sqlite.Message,
    };

    private static SqliteException? SqliteOf(Exception failure) =>
        failure as SqliteException ?? (failure as DbUpdateException)?.InnerException as SqliteException;
}
