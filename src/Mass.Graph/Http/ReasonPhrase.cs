namespace Mass.Graph.Http;

/// <summary>Makes the reason phrase of a status out of a message: what it quotes may hold anything, a phrase only plain ASCII.</summary>
internal static class ReasonPhrase
{
    private const int MaxLength = 200;

    public static string Of(string message) => string.Create(Math.Min(message.Length, MaxLength), message, static (phrase, message) =>
    {
        for (var i = 0; i < phrase.Length; i++)
            phrase[i] = message[i] is >= ' ' and <= '~' ? message[i] : '?';
    });
}
