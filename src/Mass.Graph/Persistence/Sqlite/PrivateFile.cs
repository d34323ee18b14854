using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>
/// Makes a new database file readable by its owner only, where files have such permissions: it has confidential rows in it, and the hashes of keys. SQLite gives the files beside it the same ones. A file that is there already keeps what
/// its owner has given it.
/// </summary>
internal static class PrivateFile
{
    public static void Make(PersistenceSettings settings)
    {
        if (OperatingSystem.IsWindows() || new SqliteConnectionStringBuilder(settings.ConnectionString).Mode != SqliteOpenMode.ReadWriteCreate || File.Exists(settings.File))
        {
            return;
        }

        try
        {
            // An empty file is an empty database.
            new FileStream(settings.File, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }).Dispose();
        }
        catch (IOException) when (File.Exists(settings.File))
        {
            // Another program started on the same file and was first.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // SQLite says in its own way that it cannot make the file.
        }
    }
}
