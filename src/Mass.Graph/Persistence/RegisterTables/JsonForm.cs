using System.Collections;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Lists and small records, which stand as JSON that SQLite's json_each can read.</summary>
internal sealed class JsonForm<T>() : ColumnForm<T>(typeof(string))
{
    private readonly bool isList = typeof(T).IsAssignableTo(typeof(IEnumerable));

    public override object? Write(T value) => value switch
    {
        null => null,
        ICollection { Count: 0 } or IReadOnlyCollection<object> { Count: 0 } => "[]",
        _ => JsonSerializer.Serialize(value, RegisterJson.Options),
    };

    public override T Read(SqliteDataReader reader, int index)
    {
        var utf8 = SqliteCell.Text(reader, index);
        try
        {
            var value = JsonSerializer.Deserialize<T>(utf8, RegisterJson.Options);
            if (value is null || (isList && ((IEnumerable)value).Cast<object?>().Contains(null)))
            {
                throw new FormatException("null stands in the JSON where a value is needed");
            }

            return value;
        }
        catch (JsonException e)
        {
            throw new FormatException($"the JSON cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }
}
