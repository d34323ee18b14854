using System.CommandLine;
using System.Net.Sockets;
using Mass.Domain;
using Mass.Domain.Interchange;

namespace Mass.Graph.CommandLine;

/// <summary>Turns what a command comes to into an exit code, and a foreseeable failure into a sentence on the error stream.</summary>
internal static class Outcome
{
    public const int Failed = 1;

    public static Task<int> Of(ParseResult result, Func<Task> command) => Of(result.UnmatchedTokens, command);

    public static Task<int> Of(IReadOnlyList<string> settings, Func<Task> command) => Of(settings, Console.Error, command);

    /// <param name="settings">The settings of the command line.</param>
    /// <param name="error">Where the sentence goes.</param>
    /// <param name="command">What is to be done.</param>
    public static async Task<int> Of(IReadOnlyList<string> settings, TextWriter error, Func<Task> command)
    {
        if (Settings.Misread(settings) is { } token)
        {
            await error.WriteLineAsync($"'{token}' is no command and no setting; see --help.");
            return Failed;
        }

        try
        {
            await command();
            return 0;
        }
        catch (Exception e) when (SentenceOf(e) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    private static string? SentenceOf(Exception exception) => exception switch
    {
        StartupException or PlanDocumentException or BrokenRuleException or CommandException => exception.Message,
        Microsoft.Extensions.Options.OptionsValidationException e => SettingFault.Of(e),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } e => SettingFault.OfBinder(Innermost(e).Message),
        InvalidDataException { InnerException: { } inner } e => $"{Sentence(e.Message)} {Sentence((inner.InnerException ?? inner).Message)} Mend the file.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } e => $"{Sentence(e.Message)} Another program listens there; give another address with --urls.",
        IOException { InnerException: SocketException } or SocketException => $"{Sentence(exception.Message)} Give an address of this machine with --urls.",
        FormatException when exception.StackTrace?.Contains("JwtBearer", StringComparison.Ordinal) == true =>
            $"A setting is wrong: {Access.Credentials.TokenSetup.BearerSection} has a value that cannot be read. {Sentence(exception.Message)} Keys are Base64; dotnet user-jwts key --reset makes one.",
        FormatException when exception.StackTrace?.Contains("Kestrel", StringComparison.Ordinal) == true => $"{Sentence(exception.Message)} Give an address such as http://127.0.0.1:5000 with --urls.",
        _ => null,
    };

    /// <summary>Of an item of a list the binder says what is wrong within an exception that says that something is.</summary>
    private static InvalidOperationException Innermost(InvalidOperationException exception) => exception.InnerException is InvalidOperationException inner ? Innermost(inner) : exception;

    private static string Sentence(string message) => message.TrimEnd('.', ' ') + ".";
}
