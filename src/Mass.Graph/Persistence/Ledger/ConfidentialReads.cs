using System.Text.Json;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Ledger;

/// <summary>The record of who was shown what is confidential, in the database.</summary>
internal sealed class ConfidentialReads(SqliteDatabase database, TimeProvider clock) : IConfidentialReads
{
    /// <summary>So many records are read at once; older ones are in the table.</summary>
    public const int MostRead = 10_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task RecordAsync(Caller caller, IReadOnlyList<ConfidentialAccess.Shown> shown, string? operation, string requestId)
    {
        database.LookAfterFiles();
        await using var context = database.CreateContext();
        context.AddRange(shown.GroupBy(each => each.AssociationId).Select(ofAssociation => new ConfidentialReadRow
        {
            Id = EntityId.New(clock.GetUtcNow()),
            AssociationId = ofAssociation.Key,
            At = clock.GetUtcNow(),
            CallerId = caller.Id,
            CallerName = caller.Name,
            RequestId = requestId,
            Operation = operation,
            Things = JsonSerializer.Serialize(ofAssociation.Select(each => new ConfidentialReadThings(each.Kind, each.Count, each.Ids)), Json),
        }));

        // Whether or not someone still waits for the answer: it may be on its way.
        await context.SaveChangesAsync(CancellationToken.None);
    }

    public IReadOnlyList<ConfidentialRead> Newest(Guid associationId)
    {
        using var context = database.CreateContext();
        return
        [
            .. context.Set<ConfidentialReadRow>()
                .FromSql($"SELECT * FROM ConfidentialReads WHERE AssociationId = {associationId.ToString()} ORDER BY rowid DESC LIMIT {MostRead}")
                .AsNoTracking()
                .AsEnumerable()
                .Select(row => new ConfidentialRead(
                    row.Id, row.AssociationId, row.At, row.CallerName, row.Operation, row.RequestId, JsonSerializer.Deserialize<List<ConfidentialReadThings>>(row.Things, Json)!)),
        ];
    }
}
