namespace Mass.Graph.Http;

/// <summary>Shortens a text in its middle, where messages quote what was sent; its reason stands at the ends.</summary>
internal static class ShortText
{
    private const string Gap = " … ";

    public static string Of(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var tail = (length - Gap.Length) / 3;
        var head = length - Gap.Length - tail;
        if (char.IsHighSurrogate(text[head - 1]))
            head--;
        var tailStart = text.Length - tail;
        if (char.IsLowSurrogate(text[tailStart]))
            tailStart++;
        return string.Concat(text.AsSpan(0, head), Gap, text.AsSpan(tailStart));
    }
}
