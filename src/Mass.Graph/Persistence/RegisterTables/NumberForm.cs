using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Values that stand as whole numbers.</summary>
/// <param name="write">The value as a number.</param>
/// <param name="read">The value of a number; it refuses what the program would not write.</param>
internal sealed class NumberForm<T>(Func<T, long> write, Func<long, T> read) : ColumnForm<T>(typeof(long))
{
    public override object Write(T value) => write(value);

    public override T Read(SqliteDataReader reader, int index) => read(SqliteCell.Number(reader, index));
}
