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

    private static readonly Place s_root = new(null, "$", -1);

    /// <param name="json">The bytes, with or without a byte order mark.</param>
    /// <param name="what">What the bytes are, for messages: "The body".</param>
    /// <param name="maxDepth">The deepest nesting to read.</param>
    /// <param name="texts">The documents that come again and again; null where no document comes.</param>
    public static object? Read(ReadOnlySpan<byte> json, string what, int maxDepth, RequestTexts? texts = null)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw Refuse($"{what} is empty. Send a JSON object such as {{\"query\": \"{{ __typename }}\"}}.");
        if (!Utf8.IsValid(json))
            throw Refuse($"{what} is not UTF-8: byte {FirstInvalidByte(json)} fits no character. Encode JSON as UTF-8.");

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            reader.Read();
            var value = reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader, what, s_root, texts) : ReadValue(ref reader, what, s_root);
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

    private static object? ReadValue(ref Utf8JsonReader reader, string what, Place path) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader, what, path),
        JsonTokenType.StartArray => ReadArray(ref reader, what, path),
        JsonTokenType.String => ReadText(ref reader, what, path),
        JsonTokenType.Number => ReadNumber(ref reader, what, path),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader, string what, Place path, RequestTexts? texts = null)
    {
        var members = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isDocument = texts is not null && reader.ValueTextEquals("query"u8);
            var name = isDocument ? "query" : ReadText(ref reader, what, path);
            reader.Read();
            var inner = new Place(path, name, -1);
            if (!members.TryAdd(name, isDocument && reader.TokenType == JsonTokenType.String ? ReadDocument(ref reader, what, inner, texts!) : ReadValue(ref reader, what, inner)))
                throw Refuse($"{what} has the key {inner} twice. Leave one of them out.");
        }

        return members;
    }

    private static string ReadDocument(ref Utf8JsonReader reader, string what, Place path, RequestTexts texts)
    {
        if (texts.Find(reader.ValueSpan) is { } known)
            return known;
        var text = ReadText(ref reader, what, path);
        texts.Add(reader.ValueSpan, text);
        return text;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader, string what, Place path)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, what, new Place(path, null, items.Count)));
        return items;
    }

    private static string ReadText(ref Utf8JsonReader reader, string what, Place path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that a \u escape is half of a surrogate pair.
            throw Refuse(
                $"{what} holds half a character at {path}: an escape from \\uD800 to \\uDFFF without its partner. Send both, or none.");
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader, string what, Place path)
    {
        var digits = reader.ValueSpan;
        if (digits.Length > MaxNumberLength)
            throw Refuse($"{what} has a number of {digits.Length} characters at {path}; the longest that is read has {MaxNumberLength}.");
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var large))
            return large;
        if (digits.IndexOfAny(".eE"u8) < 0)
        {
            var text = System.Text.Encoding.ASCII.GetString(digits);
            return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        if (!reader.TryGetDouble(out var real) || !double.IsFinite(real))
            throw Refuse($"{what} has a number at {path} that is too large to be read.");

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

    /// <summary>Where in the text something stands, spelled out when there is something to say of it.</summary>
    private sealed record Place(Place? Around, string? Name, int Index)
    {
        public override string ToString() => Around is null ? Name!
            : Name is not null ? $"{Around}.{Name}"
            : string.Create(CultureInfo.InvariantCulture, $"{Around}[{Index}]");
    }

    private static RequestRefusedException Refuse(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidJson, message);
}
