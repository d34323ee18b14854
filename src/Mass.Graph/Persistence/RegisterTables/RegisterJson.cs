using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mass.Domain.Calendar;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>The JSON in columns: the same words and dates as in columns of their own, and nothing is read that the program would not write.</summary>
internal static class RegisterJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Converters = { new EnumWords(), new TextConverter<Period>(ColumnForms.WritePeriod, ColumnForms.TryParsePeriod), new PlanYearConverter() },
    };

    /// <summary>A choice by its word; its number is refused, and so is another spelling.</summary>
    private sealed class EnumWords : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(EnumConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class EnumConverter<T>() : TextConverter<T>(ColumnForms.WriteWord, ColumnForms.TryParseWord)
        where T : struct, Enum;

    private sealed class PlanYearConverter : JsonConverter<PlanYear>
    {
        public override PlanYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, PlanYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.StartYear);
    }

    private class TextConverter<T>(Func<T, string> write, TextForm<T>.Parse parse) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && parse(reader.ValueSpan, out var value)
                ? value
                : throw new JsonException($"a {typeof(T).Name} is expected at {reader.TokenStartIndex}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
