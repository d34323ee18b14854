using System.Text;

namespace Mass.Domain.Metrics;

/// <summary>Comma-separated values as RFC 4180 has them: rows of fields, each with the line on which it starts.</summary>
internal static class CsvText
{
    public static List<CsvRow> Read(string text, List<MetricCsvProblem> problems)
    {
        var rows = new List<CsvRow>();
        var fields = new List<CsvField>();
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (at < text.Length)
        {
            fields.Add(Field(text, ref at, ref line, fields.Count + 1, problems));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at < text.Length)
                {
                    continue;
                }

                fields.Add(new(string.Empty, line, WasQuoted: false));
            }

            EndRow();
            if (at < text.Length)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                line++;
            }
        }

        return rows;

        void EndRow()
        {
            // A line with nothing on it is no row.
            if (fields is not [{ Text: "", WasQuoted: false }])
            {
                rows.Add(new([.. fields]));
            }

            fields.Clear();
        }
    }

    public static string Write(IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.StartsWith('\uFEFF') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static CsvField Field(string text, ref int at, ref int line, int column, List<MetricCsvProblem> problems)
    {
        var (start, firstLine) = (at, line);
        if (at < text.Length && text[at] == '"')
        {
            return QuotedField(text, ref at, ref line, column, problems);
        }

        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            at++;
        }

        var plain = text[start..at];
        if (plain.Contains('"', StringComparison.Ordinal))
        {
            problems.Add(new() { Line = firstLine, Column = column, Message = "A quotation mark stands within a field that does not start with one; put the whole field into quotation marks and write each one in it twice." });
        }

        return new(plain, firstLine, WasQuoted: false);
    }

    private static CsvField QuotedField(string text, ref int at, ref int line, int column, List<MetricCsvProblem> problems)
    {
        var firstLine = line;
        var content = new StringBuilder();
        for (at++; ; at++)
        {
            if (at >= text.Length)
            {
                problems.Add(new() { Line = firstLine, Column = column, Message = "A quotation mark is opened and never closed; close it at the end of the field." });
                return new(content.ToString(), firstLine, WasQuoted: true);
            }

            if (text[at] == '"')
            {
                if (at + 1 >= text.Length || text[at + 1] != '"')
                {
                    break;
                }

                at++;
            }

            line += text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')) ? 1 : 0;
            content.Append(text[at]);
        }

        at++;
        var end = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            at++;
        }

        if (at > end)
        {
            problems.Add(new() { Line = line, Column = column, Message = "Something stands between the closing quotation mark and the next comma; write each quotation mark within the field twice." });
        }

        return new(content.ToString(), firstLine, WasQuoted: true);
    }
}
