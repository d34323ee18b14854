using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Tells EF Core of the tables of the registers, so that migrations make and change them; the rows themselves are read and written without it.</summary>
internal static class RegisterModel
{
    public static void Add(ModelBuilder model)
    {
        foreach (var table in RegisterTable.All)
        {
            model.SharedTypeEntity<Dictionary<string, object>>(table.Name, entity =>
            {
                entity.ToTable(table.Name);
                entity.IndexerProperty<Guid>(RegisterTable.Id).ValueGeneratedNever();
                entity.HasKey(RegisterTable.Id);
                entity.IndexerProperty<int>(RegisterTable.Ordinal);
                foreach (var column in table.Columns.Where(column => column.Name != RegisterTable.Id))
                {
                    Add(entity, column);
                }

                var order = 0;
                foreach (var name in table.ColumnNames)
                {
                    entity.Property(name).HasColumnOrder(order++);
                }
            });
        }

        foreach (var table in RegisterTable.All)
        {
            foreach (var (column, target) in RegisterReferences.Of(table))
            {
                // No action and not restrict: within a transaction rows are written in any order, and SQLite would not wait with a restriction.
                model.Entity(table.Name).HasOne(target, null).WithMany().HasForeignKey(column).OnDelete(DeleteBehavior.NoAction);
            }
        }
    }

    private static void Add(EntityTypeBuilder<Dictionary<string, object>> entity, RegisterColumn column)
    {
        var type = column.IsNullable && column.StoredAs.IsValueType ? typeof(Nullable<>).MakeGenericType(column.StoredAs) : column.StoredAs;
        entity.IndexerProperty(type, column.Name).IsRequired(!column.IsNullable);
    }
}
