using Mass.Graph.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Ledger;

/// <summary>Tells EF Core of the tables that are kept beside the associations' own: what was changed by whom, results for repeated requests, keys, and who saw what is confidential.</summary>
internal static class LedgerModel
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ChangeRow>(change =>
        {
            change.ToTable("Changes");
            change.HasKey(row => row.Id);
            change.HasIndex(row => new { row.AssociationId, row.Revision, row.Ordinal }).IsUnique();
            change.HasOne<AssociationRow>().WithMany().HasForeignKey(row => row.AssociationId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<KeptResultRow>(result =>
        {
            result.ToTable("KeptResults");
            result.HasKey(row => new { row.CallerId, row.Key });
            result.HasIndex(row => row.At);
        });
        model.Entity<AccessKeyRow>(key =>
        {
            key.ToTable("AccessKeys");
            key.HasKey(row => row.Id);
            key.HasIndex(row => row.Name).IsUnique();
            key.HasIndex(row => row.Sha256).IsUnique();
        });
        model.Entity<ConfidentialReadRow>(read =>
        {
            read.ToTable("ConfidentialReads");
            read.HasKey(row => row.Id);
            read.HasIndex(row => new { row.AssociationId, row.At });
        });
        foreach (var property in model.Model.GetEntityTypes().Where(type => type.ClrType.Namespace == typeof(LedgerModel).Namespace).SelectMany(type => type.GetProperties()))
        {
            property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
    }
}
