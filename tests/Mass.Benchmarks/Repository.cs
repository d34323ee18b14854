namespace Mass.Benchmarks;

/// <summary>The repository in which the program was built.</summary>
internal static class Repository
{
    /// <summary>The path of a file in it.</summary>
    public static string File(params ReadOnlySpan<string> path)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine([folder, .. path])))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine([folder ?? throw new InvalidOperationException($"Run this in the repository; it wants {string.Join('/', path)}."), .. path]);
    }
}
