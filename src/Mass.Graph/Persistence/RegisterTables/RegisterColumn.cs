using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>A column of a register's table, and the property of the records that it holds.</summary>
internal abstract class RegisterColumn(string name, Type storedAs, bool isNullable)
{
    public string Name => name;

    /// <summary>A text, a whole number or an id, which is a text to SQLite.</summary>
    public Type StoredAs => storedAs;

    public bool IsNullable => isNullable;

    /// <summary>The columns of a type, one for each property that can be set.</summary>
    public static IReadOnlyList<RegisterColumn> Of(Type item)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. item.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is { IsPublic: true })
                .Select(property => (RegisterColumn)Activator.CreateInstance(
                    typeof(Typed<,>).MakeGenericType(item, property.PropertyType), property, nullability.Create(property).ReadState == NullabilityState.Nullable)!),
        ];
    }

    /// <summary>What the column is to hold for a record; null stands for NULL.</summary>
    public abstract object? Write(object item);

    /// <summary>Gives a record what the column holds.</summary>
    /// <exception cref="FormatException">The column holds what the program would not write.</exception>
    public abstract void Read(SqliteDataReader reader, int index, object item);

    /// <summary>Reads and writes the property without boxing and without reflection for each record.</summary>
    private sealed class Typed<TItem, TValue>(PropertyInfo property, bool isNullable, ColumnForm<TValue> form)
        : RegisterColumn(property.Name, form.StoredAs, isNullable)
        where TItem : class
    {
        private readonly Func<TItem, TValue> get = property.GetMethod!.CreateDelegate<Func<TItem, TValue>>();
        private readonly Action<TItem, TValue> set = property.SetMethod!.CreateDelegate<Action<TItem, TValue>>();

        public Typed(PropertyInfo property, bool isNullable)
            : this(property, isNullable, ColumnForms.Of<TValue>())
        {
        }

        public override object? Write(object item) => get((TItem)item) is { } value ? form.Write(value) : null;

        public override void Read(SqliteDataReader reader, int index, object item)
        {
            if (!reader.IsDBNull(index))
            {
                set((TItem)item, form.Read(reader, index));
            }
            else if (!IsNullable)
            {
                throw new FormatException("it is empty");
            }
        }
    }
}
