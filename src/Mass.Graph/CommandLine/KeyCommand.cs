using System.CommandLine;

namespace Mass.Graph.CommandLine;

/// <summary>Makes, lists and revokes the keys of the database.</summary>
internal static class KeyCommand
{
    public static Command Create()
    {
        var command = new Command("key", "Make, list and revoke the keys by which callers identify themselves. The database keeps their hashes.")
        {
            MakeKeyCommand.Create(), ListKeysCommand.Create(), RevokeKeyCommand.Create(),
        };
        return command;
    }

    /// <summary>The name of a key, and the settings. Where no name is given, that of the first setting takes its place.</summary>
    public static (string? Name, IReadOnlyList<string> Settings) Split(string? given, IReadOnlyList<string> settings) =>
        given?.StartsWith("--", StringComparison.Ordinal) == true ? (null, [given, .. settings]) : (given, settings);

    public static string RequireName(string? given) => string.IsNullOrWhiteSpace(given)
        ? throw new CommandException("The key has no name; give it first, as in key revoke reports.")
        : given;
}
