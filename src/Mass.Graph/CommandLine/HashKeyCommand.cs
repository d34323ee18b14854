using System.CommandLine;
using Mass.Graph.Access.Credentials;

namespace Mass.Graph.CommandLine;

/// <summary>Makes a key by which a caller identifies itself, and the hash of it that the configuration takes.</summary>
internal static class HashKeyCommand
{
    private const int LeastLetters = 20;

    public static Command Create()
    {
        var given = new Option<bool>("--stdin") { Description = "Hash the key on the standard input in place of making one." };
        var command = new Command("hash-key", "Make a key for a caller, and its SHA-256 for the setting Mass:Access:ApiKeys. The key is shown once and kept nowhere.") { given };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, _) => Outcome.Of(result, () => Run(result.GetValue(given))));
        return command;
    }

    private static async Task Run(bool given)
    {
        var key = given ? await Read() : ApiKeys.Make();
        if (!given)
        {
            Console.WriteLine($"Key:    {key}");
        }

        Console.WriteLine($"Sha256: {Convert.ToHexStringLower(ApiKeys.Hash(key))}");
    }

    private static async Task<string> Read()
    {
        var key = (await Console.In.ReadLineAsync())?.Trim() ?? "";
        return key.Length >= LeastLetters
            ? key
            : throw new CommandException($"The key on the standard input has {key.Length} characters; take {LeastLetters} or more, at random, or let this command make one.");
    }
}
