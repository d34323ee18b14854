using System.Globalization;
using System.Reflection;
using System.Text;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>A column of a table, and the property of the row that holds its value.</summary>
internal sealed class RowColumn
{
    private readonly PropertyInfo property;
    private readonly Func<SqliteDataReader, int, object> convert;
    private readonly bool isNullable;

    private RowColumn(PropertyInfo property)
    {
        this.property = property;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        isNullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        convert =
            type == typeof(string) ? (reader, i) => Encoding.UTF8.GetString(SqliteCell.Text(reader, i))
            : type == typeof(Guid) ? (reader, i) => Guid.Parse(reader.GetString(i))
            : type == typeof(int) ? (reader, i) => reader.GetInt32(i)
            : type == typeof(long) ? (reader, i) => reader.GetInt64(i)
            : type == typeof(bool) ? (reader, i) => reader.GetInt64(i) != 0
            : type == typeof(decimal) ? (reader, i) => decimal.Parse(reader.GetString(i), CultureInfo.InvariantCulture)
            : type == typeof(DateOnly) ? (reader, i) => DateOnly.ParseExact(reader.GetString(i), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : type == typeof(DateTimeOffset) ? (reader, i) => DateTimeOffset.Parse(reader.GetString(i), CultureInfo.InvariantCulture)
            : type.IsEnum ? (reader, i) => Enum.Parse(type, reader.GetString(i))
            : throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is of a type that no column has.");
    }

    public string Name => property.Name;

    public static IReadOnlyList<RowColumn> Of(Type row) =>
        [.. row.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => new RowColumn(property))];

    public void Read(SqliteDataReader reader, int index, IRow row, string table)
    {
        if (!reader.IsDBNull(index))
        {
            property.SetValue(row, convert(reader, index));
        }
        else if (!isNullable)
        {
            throw new FormatException($"{table}.{Name} is empty in a row");
        }
    }
}
