using Mass.Domain;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Which columns of the registers refer to rows of other tables: those named for the type they refer to.</summary>
/// <remarks>SeatId refers to Seats, and CycleId to ReviewCycles; where two types have such an end to their names, the one of the same subject is meant.</remarks>
internal static class RegisterReferences
{
    private const string RowSuffix = "Row";

    private static readonly IReadOnlyList<(Type Item, string Entity)> Targets =
    [
        .. RegisterTable.All.Select(table => (table.Register.ItemType, table.Name)),
        .. typeof(AssociationRecords).Assembly.GetTypes()
            .Where(type => type.IsPublic && RegisterTable.All.All(table => table.Register.ItemType != type))
            .Join(
                typeof(IRow).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IRow)) && type.GetProperty(RegisterTable.Id) is not null),
                type => type.Name + RowSuffix,
                row => row.Name,
                (type, row) => (type, row.FullName!)),
    ];

    /// <summary>The columns that refer to another table, with the name of what they refer to in EF Core's model.</summary>
    public static IEnumerable<(string Column, string Target)> Of(RegisterTable table) =>
        from column in table.Columns
        where column.StoredAs == typeof(Guid) && column.Name != RegisterTable.Id && column.Name.EndsWith(RegisterTable.Id, StringComparison.Ordinal)
        let target = Target(table.Register.ItemType, column.Name[..^RegisterTable.Id.Length])
        where target is not null
        select (column.Name, target);

    private static string? Target(Type item, string name)
    {
        var named = Targets.Where(target => target.Item.Name.EndsWith(name, StringComparison.Ordinal)).ToList();
        var ofSubject = named.Where(target => target.Item.Namespace == item.Namespace).ToList();
        return (ofSubject.Count > 0 ? ofSubject : named) is [var only] ? only.Entity : null;
    }
}
