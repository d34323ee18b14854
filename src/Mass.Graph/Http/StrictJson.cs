using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Unicode;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>
/// Reads JSON into dictionaries, lists and plain values, and says where it is not sound. Stricter than the serializer: a key
/// that comes twice and text that is no Unicode are refused instead of guessed at.
/// </summary>
internal static class StrictJson
{
    /// <summary>Longer numbers fit no type of the graph, and would only cost time.</summary>
    private const int MaxNumberLength = 400;

    /// <param name="json">The bytes, with or without a byte order mark.</param>
    /// <param name="what">What the bytes are, for messages: "The body".</param>
    /// <param name="maxDepth">The deepest nesting to read.</param>
    /// <param name="members">Takes the members of an object, when that is what is read; null for a dictionary of its own.</param>
    public static object? Read(ReadOnlySpan<byte> json, string what, int maxDepth, Dictionary<string, object?>? members = null)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw Refuse($"{what} is empty. Send a JSON object such as {{\"query\": \"{{ __typename }}\"}}.");
        if (!Utf8.IsValid(json))
            throw Refuse($"{what} is not UTF-8: byte {FirstInvalidByte(json)} fits no character. Encode JSON as UTF-8.");

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var text = new Text(json, what);
        try
        {
            reader.Read();
            var value = reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader, text, members ?? [], isRoot: true) : ReadValue(ref reader, text);
            reader.Read();
            return value;
        }
        catch (JsonException e)
        {
            throw Refuse(
                $"{what} is not JSON that can be read: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} of it is wrong, "
                + $"the text ends too early, or it nests deeper than {maxDepth} levels.");
        }
    }

    private static object? ReadValue(ref Utf8JsonReader reader, Text text) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader, text, []),
        JsonTokenType.StartArray => ReadArray(ref reader, text),
        JsonTokenType.String => ReadText(ref reader, text),
        JsonTokenType.Number => ReadNumber(ref reader, text),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader, Text text, Dictionary<string, object?> members, bool isRoot = false)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var start = reader.TokenStartIndex;
            var name = (isRoot ? RequestParameters.NameOf(ref reader) : null) ?? ReadText(ref reader, text);
            reader.Read();
            var value = ReadValue(ref reader, text);
            if (!members.TryAdd(name, value))
                throw Refuse($"{text.What} has the key {JsonPlace.At(text.Json, start)}.{name} twice. Leave one of them out.");
        }

        return members;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader, Text text)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, text));
        return items;
    }

    private static string ReadText(ref Utf8JsonReader reader, Text text)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that a \u escape is half of a surrogate pair.
            throw Refuse(
                $"{text.What} holds half a character at {JsonPlace.At(text.Json, reader.TokenStartIndex)}: an escape from \\uD800 to \\uDFFF without its partner. Send both, or none.");
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader, Text text)
    {
        var digits = reader.ValueSpan;
        if (digits.Length > MaxNumberLength)
            throw Refuse($"{text.What} has a number of {digits.Length} characters at {JsonPlace.At(text.Json, reader.TokenStartIndex)}; the longest that is read has {MaxNumberLength}.");
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var large))
            return large;
        if (digits.IndexOfAny(".eE"u8) < 0)
            return BigInteger.Parse(System.Text.Encoding.ASCII.GetString(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        if (!reader.TryGetDouble(out var real) || !double.IsFinite(real))
            throw Refuse($"{text.What} has a number at {JsonPlace.At(text.Json, reader.TokenStartIndex)} that is too large to be read.");

        // Money and rates must not lose digits on their way through a double.
        return reader.TryGetDecimal(out var exact) && (double)exact == real ? exact : real;
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at + 1;
    }

    private static RequestRefusedException Refuse(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidJson, message);

    /// <param name="json">The bytes.</param>
    /// <param name="what">What they are, for messages.</param>
    private readonly ref struct Text(ReadOnlySpan<byte> json, string what)
    {
        public readonly ReadOnlySpan<byte> Json = json;

        public string What => what;
    }
}
