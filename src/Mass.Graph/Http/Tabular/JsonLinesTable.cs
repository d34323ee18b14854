using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mass.Graph.Http.Tabular;

/// <summary>One flat JSON object a row, each on a line of its own, with every column in it.</summary>
internal sealed class JsonLinesTable(IBufferWriter<byte> output) : ITableWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(output, s_options);
    private JsonEncodedText[] _names = [];

    /// <summary>Nothing is written: each row has the names.</summary>
    public void WriteHeader(IReadOnlyList<Column> columns) =>
        _names = [.. columns.Select(column => JsonEncodedText.Encode(column.Name, s_options.Encoder))];

    public void WriteRow(ReadOnlySpan<object?> cells)
    {
        _json.WriteStartObject();
        for (var i = 0; i < cells.Length; i++)
        {
            _json.WritePropertyName(_names[i]);
            WriteValue(cells[i]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        output.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                _json.WriteNullValue();
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case int number:
                _json.WriteNumberValue(number);
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case decimal number:
                _json.WriteNumberValue(number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            case List<object?> items:
                _json.WriteStartArray();
                foreach (var item in items)
                    WriteValue(item);
                _json.WriteEndArray();
                break;
            default:
                _json.WriteStringValue(CellText.Of(value));
                break;
        }
    }
}
