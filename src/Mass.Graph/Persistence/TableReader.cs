using Mass.Graph.Persistence.Rows;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence;

/// <summary>Reads all tables flat, in one transaction, so that they belong to one state.</summary>
internal static class TableReader
{
    public static async Task<Tables> ReadAsync(SqliteDatabase database, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        await using var transaction = await SqliteDatabase.BeginReadAsync(context, cancellation);
        var tables = new Tables();
        await Read<AssociationRow>();
        await Read<PositionRow>();
        await Read<CommitteeRow>();
        await Read<SeatRow>();
        await Read<SeatCommitteeRow>();
        await Read<PartnerRow>();
        await Read<PartnerMentionRow>();
        await Read<DocumentRow>();
        await Read<PlanRow>();
        await Read<PlanRevisionRow>();
        await Read<InitiativeRow>();
        await Read<KeyPrincipleRow>();
        await Read<GlossaryEntryRow>();
        await Read<StageDefinitionRow>();
        await Read<TimelineEventRow>();
        await Read<TimelineEventDocumentRow>();
        await Read<ActionStepRow>();
        await Read<ActionStepRevisionRow>();
        await Read<ActionItemRow>();
        await Read<ActionStepInitiativeRow>();
        await Read<ActionStepTierRow>();
        await Read<ResponsibilityRow>();
        await Read<CadenceMentionRow>();
        await Read<RetirementRow>();
        await Read<StageChangeRow>();
        await Read<ProgressUpdateRow>();
        await Read<AmendmentRow>();
        await Read<AmendmentChangeRow>();
        return tables;

        async Task Read<TRow>()
            where TRow : class, IRow => tables.Add(await context.Set<TRow>().AsNoTracking().ToListAsync(cancellation));
    }
}
