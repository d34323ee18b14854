using System.Text;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Values that stand as text.</summary>
/// <param name="expected">What a column may hold, for those who put something else there.</param>
/// <param name="write">The value as a text.</param>
/// <param name="parse">The value of a text in UTF-8, or false.</param>
internal sealed class TextForm<T>(string expected, Func<T, string> write, TextForm<T>.Parse parse) : ColumnForm<T>(typeof(T) == typeof(Guid) ? typeof(Guid) : typeof(string))
{
    private const int LongestInMessage = 60;

    public delegate bool Parse(ReadOnlySpan<byte> utf8, out T value);

    public override object Write(T value) => write(value);

    public override T Read(SqliteDataReader reader, int index)
    {
        var utf8 = SqliteCell.Text(reader, index);
        return parse(utf8, out var value) ? value : throw new FormatException($"'{Shown(utf8)}' is not {expected}");
    }

    private static string Shown(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        return text.Length <= LongestInMessage ? text : text[..LongestInMessage] + "…";
    }
}
