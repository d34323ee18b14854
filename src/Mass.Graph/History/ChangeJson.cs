using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mass.Graph.History;

/// <summary>Writes and reads the things of a change as JSON, which is how the database keeps them.</summary>
/// <remarks>
/// A text, a number and a truth stand as they are; <c>{"day":…}</c>, <c>{"at":…}</c> and <c>{"kind":…,"id":…}</c> are a day, a moment and a thing, and an array is several values.
/// </remarks>
internal static class ChangeJson
{
    private const string DayForm = "yyyy-MM-dd";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<ChangedThing> things)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var thing in things)
            {
                Write(json, thing);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <exception cref="FormatException">The text is not what this class writes.</exception>
    public static IReadOnlyList<ChangedThing> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Select(thing => new ChangedThing(
                thing.GetProperty("kind").GetString()!,
                thing.GetProperty("id").GetGuid(),
                Enum.Parse<ThingChange>(thing.GetProperty("how").GetString()!),
                [.. thing.GetProperty("fields").EnumerateArray().Select(field => new ValueChange(field[0].GetString()!, Value(field[1]), Value(field[2])))]))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException)
        {
            throw new FormatException($"a change is not readable: {e.Message}", e);
        }
    }

    private static void Write(Utf8JsonWriter json, ChangedThing thing)
    {
        json.WriteStartObject();
        json.WriteString("kind", thing.Kind);
        json.WriteString("id", thing.Id);
        json.WriteString("how", thing.How.ToString());
        json.WriteStartArray("fields");
        foreach (var field in thing.Fields)
        {
            json.WriteStartArray();
            json.WriteStringValue(field.Field);
            Write(json, field.Before);
            Write(json, field.After);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeValue? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case NumberValue number:
                json.WriteNumberValue(number.Number);
                break;
            case TruthValue truth:
                json.WriteBooleanValue(truth.IsTrue);
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Values)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                WriteNamed(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, ChangeValue value)
    {
        switch (value)
        {
            case DayValue day:
                json.WriteString("day", day.Day.ToString(DayForm, CultureInfo.InvariantCulture));
                break;
            case MomentValue moment:
                json.WriteString("at", moment.At.ToString("O", CultureInfo.InvariantCulture));
                break;
            case ThingValue thing:
                json.WriteString("kind", thing.Kind);
                json.WriteString("id", thing.Id);
                break;
        }
    }

    private static ChangeValue? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => new TextValue(value.GetString()!),
        JsonValueKind.Number => new NumberValue(value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new TruthValue(value.GetBoolean()),
        JsonValueKind.Array => new ListValue([.. value.EnumerateArray().Select(item => Value(item)!)]),
        _ when value.TryGetProperty("day", out var day) => new DayValue(DateOnly.ParseExact(day.GetString()!, DayForm, CultureInfo.InvariantCulture)),
        _ when value.TryGetProperty("at", out var at) => new MomentValue(DateTimeOffset.Parse(at.GetString()!, CultureInfo.InvariantCulture)),
        _ => new ThingValue(value.GetProperty("kind").GetString()!, value.GetProperty("id").GetGuid()),
    };
}
