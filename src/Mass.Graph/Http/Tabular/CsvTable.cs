using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mass.Graph.Http.Tabular;

/// <summary>
/// CSV as RFC 4180 has it, in UTF-8. A cell without a value is empty, an empty text is two quotes, so that the two differ
/// for who looks.
/// </summary>
/// <remarks>
/// Written straight into the bytes of the answer. What a library would add is the doubling of quotes; the rules that
/// matter here (null and empty, formulas, a lonely empty cell, NUL) would still be ours, on top of a text for each number.
/// </remarks>
/// <param name="output">Where the bytes go.</param>
/// <param name="hasBom">Whether to begin with a byte order mark, which Excel wants in order to read UTF-8.</param>
/// <param name="isRaw">Whether text that looks like a formula stays as it is.</param>
internal sealed class CsvTable(IBufferWriter<byte> output, bool hasBom, bool isRaw) : ITableWriter
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("\",;\r\n");

    public void WriteHeader(IReadOnlyList<Column> columns)
    {
        if (hasBom)
            output.Write("\uFEFF"u8);
        WriteRow([.. columns.Select(column => column.Name)]);
    }

    public void WriteRow(ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            WriteCell(cells[i], isAlone: cells.Length == 1);
        }

        output.Write("\r\n"u8);
    }

    public void Dispose()
    {
        // The bytes are the answer's; there is nothing else to give back.
    }

    private void WriteCell(object? cell, bool isAlone)
    {
        switch (cell)
        {
            case null:
                // An empty line is no row to most readers.
                if (isAlone)
                    output.Write("\"\""u8);
                break;
            case bool flag:
                output.Write(flag ? "true"u8 : "false"u8);
                break;
            case IUtf8SpanFormattable number:
                WriteNumber(number);
                break;
            default:
                var text = CellText.Of(cell).Replace('\0', '\uFFFD');
                WriteText(!isRaw && CellText.LooksLikeFormula(text) && CellText.HasText(cell) ? $"'{text}" : text);
                break;
        }
    }

    private void WriteNumber(IUtf8SpanFormattable number)
    {
        const int Longest = 64;
        if (number.TryFormat(output.GetSpan(Longest), out var written, default, CultureInfo.InvariantCulture))
            output.Advance(written);
        else
            WriteText(CellText.Of(number));
    }

    private void WriteText(string text)
    {
        if (text.Length > 0 && !text.ContainsAny(s_special) && text[0] != ' ' && text[^1] != ' ')
        {
            Encoding.UTF8.GetBytes(text, output);
            return;
        }

        output.Write("\""u8);
        Encoding.UTF8.GetBytes(text.Contains('"') ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text, output);
        output.Write("\""u8);
    }
}
