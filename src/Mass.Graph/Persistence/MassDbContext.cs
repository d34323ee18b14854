using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence;

/// <summary>The tables, the same on every database; each database has its own subclass with its own migrations.</summary>
internal abstract class MassDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<AssociationRow> Associations => Set<AssociationRow>();

    public DbSet<PositionRow> Positions => Set<PositionRow>();

    public DbSet<CommitteeRow> Committees => Set<CommitteeRow>();

    public DbSet<SeatRow> Seats => Set<SeatRow>();

    public DbSet<SeatCommitteeRow> SeatCommittees => Set<SeatCommitteeRow>();

    public DbSet<PartnerRow> Partners => Set<PartnerRow>();

    public DbSet<PartnerMentionRow> PartnerMentions => Set<PartnerMentionRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<PlanRevisionRow> PlanRevisions => Set<PlanRevisionRow>();

    public DbSet<InitiativeRow> Initiatives => Set<InitiativeRow>();

    public DbSet<KeyPrincipleRow> KeyPrinciples => Set<KeyPrincipleRow>();

    public DbSet<GlossaryEntryRow> GlossaryEntries => Set<GlossaryEntryRow>();

    public DbSet<StageDefinitionRow> StageDefinitions => Set<StageDefinitionRow>();

    public DbSet<TimelineEventRow> TimelineEvents => Set<TimelineEventRow>();

    public DbSet<TimelineEventDocumentRow> TimelineEventDocuments => Set<TimelineEventDocumentRow>();

    public DbSet<ActionStepRow> ActionSteps => Set<ActionStepRow>();

    public DbSet<ActionStepRevisionRow> ActionStepRevisions => Set<ActionStepRevisionRow>();

    public DbSet<ActionItemRow> ActionItems => Set<ActionItemRow>();

    public DbSet<ActionStepInitiativeRow> ActionStepInitiatives => Set<ActionStepInitiativeRow>();

    public DbSet<ActionStepTierRow> ActionStepTiers => Set<ActionStepTierRow>();

    public DbSet<ResponsibilityRow> Responsibilities => Set<ResponsibilityRow>();

    public DbSet<CadenceMentionRow> CadenceMentions => Set<CadenceMentionRow>();

    public DbSet<RetirementRow> Retirements => Set<RetirementRow>();

    public DbSet<StageChangeRow> StageChanges => Set<StageChangeRow>();

    public DbSet<ProgressUpdateRow> ProgressUpdates => Set<ProgressUpdateRow>();

    public DbSet<AmendmentRow> Amendments => Set<AmendmentRow>();

    public DbSet<AmendmentChangeRow> AmendmentChanges => Set<AmendmentChangeRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Words instead of numbers: the tables can be read without the program.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        RegisterIndexes.Add(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.FindPrimaryKey()!.Properties))
        {
            // Keys come from the domain; the database makes none.
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }

        ForeignKeys.Add(modelBuilder);
        RegisterModel.Add(modelBuilder);
        LedgerModel.Add(modelBuilder);
    }
}
