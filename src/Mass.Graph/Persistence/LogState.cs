namespace Mass.Graph.Persistence;

/// <summary>How the log is, in which SQLite keeps the newest changes beside the file.</summary>
internal enum LogState
{
    /// <summary>It is where it should be.</summary>
    There,

    /// <summary>It was deleted, and what it had is in the file now.</summary>
    Mended,

    /// <summary>It was deleted, and the newest changes would be lost with the program.</summary>
    Gone,
}
