using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of positions.</summary>
internal sealed record PositionRow(string Key, string AssociationKey, string? ReportsToPositionKey, Position Position, int StepCount) : IRow
{
    private static readonly RowTable<PositionRow> Table = new((snapshot, association, key) => snapshot.Get(AssociationsSubject.Positions, association.Id).Select(position =>
    {
        var id = position.Id;
        return new PositionRow(
            KeyOf(key, position),
            key,
            snapshot.Get(AssociationsSubject.ReportsTo, id) is [var above] ? KeyOf(key, above) : null,
            position,
            snapshot.Get(Planning.PlanningSubject.StepsOfPosition, id).Count);
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static string KeyOf(string associationKey, Position position) => RowKey.Of(associationKey, position.Key);

    /// <summary>The key of a position; null when there is none.</summary>
    public static string? KeyOf(string associationKey, Guid? positionId, Snapshot snapshot) =>
        References.To<Position>(snapshot, positionId) is { } position ? KeyOf(associationKey, position) : null;

    public static void Declare(GraphModel model) => model.Table("positionRows", "position", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("positionKey", "The key of the position.", row => row.Key)
        .Value("associationKey", "The key of the association that has the position.", (row, _) => row.AssociationKey).Indexed()
        .Value("reportsToPositionKey", "The key of the position that this one reports to; null when it reports to none.", (row, _) => row.ReportsToPositionKey, nullable: true)
        .Value("holderPersonKey", "The key of the person who holds the position on the day as of which it is read, of several the longest; null when nobody does.", HolderKey, nullable: true)
        .Value("abbreviation", "The abbreviation; null when the position has none.", (row, _) => row.Position.Abbreviation, nullable: true)
        .Value("title", "The title.", (row, _) => row.Position.Title)
        .Value("isVacant", "Whether nobody holds the position on the day as of which it is read, not even for the time being.", (row, snapshot) => PositionTypes.Holder(row.Position, snapshot) is null)
        .Value("places", "How many people can hold the position at once; null when it is not said, and then one can.", (row, _) => row.Position.Places, nullable: true)
        .Value("fullTimeEquivalent", "How much of a full-time position it is; null when it is not said.", (row, _) => row.Position.FullTimeEquivalent, nullable: true)
        .Value("actionStepCount", "How many steps the position is responsible for, alone or with others.", (row, _) => row.StepCount);

    private static string? HolderKey(PositionRow row, Snapshot snapshot) => PersonRow.KeyOf(row.AssociationKey, PositionTypes.Holder(row.Position, snapshot)?.PersonId, snapshot);
}
