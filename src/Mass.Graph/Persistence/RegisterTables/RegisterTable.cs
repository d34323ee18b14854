using System.Reflection;
using Mass.Domain;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>The table of a register: its name, its columns, and the records in its rows.</summary>
/// <remarks>A row has the id of its record, the id of the association and the place in its list; the other columns have the names of the record's properties.</remarks>
internal sealed class RegisterTable
{
    public const string Id = "Id";
    public const string AssociationId = "AssociationId";
    public const string Ordinal = "Ordinal";

    private static readonly Lazy<IReadOnlyList<RegisterTable>> Made = new(() => [.. Registers.All.Select(register => new RegisterTable(register))]);
    private readonly ConstructorInvoker make;
    private readonly PropertyInfo association;

    private RegisterTable(IRegister register)
    {
        Register = register;
        Columns = RegisterColumn.Of(register.ItemType);
        association = register.ItemType.GetProperty(AssociationId)!;
        make = ConstructorInvoker.Create(register.ItemType.GetConstructor(Type.EmptyTypes)!);
    }

    /// <summary>The tables of all registers; what refers to another comes after it.</summary>
    public static IReadOnlyList<RegisterTable> All => Made.Value;

    public IRegister Register { get; }

    public string Name => Register.Name;

    /// <summary>The columns of the record's properties, its id among them unless it is computed; that is written all the same, and compared when a row is read.</summary>
    public IReadOnlyList<RegisterColumn> Columns { get; }

    /// <summary>The names of all columns: the id, the association and the place in its list, and then the other properties in their order.</summary>
    public IReadOnlyList<string> ColumnNames => [Id, AssociationId, Ordinal, .. Columns.Select(column => column.Name).Where(name => name is not (Id or AssociationId))];

    /// <summary>The id of the association that a record belongs to.</summary>
    public Guid AssociationOf(object item) => (Guid)association.GetValue(item)!;

    public object NewItem() => make.Invoke();
}
