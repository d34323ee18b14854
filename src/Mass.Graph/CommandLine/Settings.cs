namespace Mass.Graph.CommandLine;

/// <summary>Settings on the command line, which go to the configuration: --Name VALUE or --Name=VALUE.</summary>
internal static class Settings
{
    /// <summary>The first token that is neither a setting nor the value of one; null when there is none.</summary>
    public static string? Misread(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal) || tokens[i].Length < 3)
            {
                return tokens[i];
            }

            if (!tokens[i].Contains('=', StringComparison.Ordinal) && ++i >= tokens.Count)
            {
                return tokens[^1];
            }
        }

        return null;
    }
}
