using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Mass.Graph.Querying.Scalars;

namespace Mass.Graph.Compiling;

/// <summary>Writes scalars and enums as JSON, as the types of the graph serialize them.</summary>
internal static class LeafText
{
    /// <summary>What writes values of a CLR type that are not null; null when the graph's type has a way of its own to serialize them.</summary>
    public static Action<Utf8JsonWriter, TValue>? Of<TValue>(ScalarGraphType leaf)
    {
        object? write = (leaf, typeof(TValue)) switch
        {
            (EnumerationGraphType names, var type) when (Nullable.GetUnderlyingType(type) ?? type).IsEnum => Enumeration<TValue>(names),
            (StringGraphType, var type) when type == typeof(string) => new Action<Utf8JsonWriter, string>(static (json, value) => json.WriteStringValue(value)),
            (BooleanGraphType, var type) when type == typeof(bool) => new Action<Utf8JsonWriter, bool>(static (json, value) => json.WriteBooleanValue(value)),
            (BooleanGraphType, var type) when type == typeof(bool?) => new Action<Utf8JsonWriter, bool?>(static (json, value) => json.WriteBooleanValue(value!.Value)),
            (IntGraphType, var type) when type == typeof(int) => new Action<Utf8JsonWriter, int>(static (json, value) => json.WriteNumberValue(value)),
            (IntGraphType, var type) when type == typeof(int?) => new Action<Utf8JsonWriter, int?>(static (json, value) => json.WriteNumberValue(value!.Value)),
            (LongGraphType, var type) when type == typeof(long) => new Action<Utf8JsonWriter, long>(static (json, value) => json.WriteNumberValue(value)),
            (LongGraphType, var type) when type == typeof(long?) => new Action<Utf8JsonWriter, long?>(static (json, value) => json.WriteNumberValue(value!.Value)),
            (DecimalGraphType, var type) when type == typeof(decimal) => new Action<Utf8JsonWriter, decimal>(static (json, value) => json.WriteNumberValue(value)),
            (DecimalGraphType, var type) when type == typeof(decimal?) => new Action<Utf8JsonWriter, decimal?>(static (json, value) => json.WriteNumberValue(value!.Value)),
            (DateScalar, var type) when type == typeof(DateOnly) => new Action<Utf8JsonWriter, DateOnly>(Day),
            (DateScalar, var type) when type == typeof(DateOnly?) => new Action<Utf8JsonWriter, DateOnly?>(static (json, value) => Day(json, value!.Value)),
            _ => null,
        };
        return (Action<Utf8JsonWriter, TValue>?)write;
    }

    /// <summary>Writes a value that is known at run time alone.</summary>
    /// <returns>Whether there is a value: null is written for what has none.</returns>
    public static bool Write(Utf8JsonWriter json, ScalarGraphType leaf, object? value)
    {
        var serialized = leaf.Serialize(value);
        switch (serialized)
        {
            case null:
                json.WriteNullValue();
                return false;
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(json, serialized, serialized.GetType());
                break;
        }

        return true;
    }

    private static void Day(Utf8JsonWriter json, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }

    /// <summary>The names of an enum, which are few, encoded once. A value that has none is not written here.</summary>
    private static Action<Utf8JsonWriter, TValue> Enumeration<TValue>(EnumerationGraphType names)
    {
        var texts = names.Values.Where(value => value.Value is not null).DistinctBy(value => value.Value).Select(value => ((TValue)value.Value!, JsonEncodedText.Encode(value.Name))).ToArray();
        return (json, value) =>
        {
            foreach (var (member, text) in texts)
            {
                if (EqualityComparer<TValue>.Default.Equals(member, value))
                {
                    json.WriteStringValue(text);
                    return;
                }
            }

            throw new NotAnsweredException("A value of an enum has no name.");
        };
    }
}
