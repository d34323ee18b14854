using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees.Rows;

/// <summary>The table of bodies.</summary>
internal sealed record CommitteeRow(string Key, string AssociationKey, Committee? Parent, Committee Committee, IReadOnlyList<Seat> Seats, int StepCount) : IRow
{
    private static readonly RowTable<CommitteeRow> Table = new((snapshot, association, key) => snapshot.Get(CommitteesSubject.Committees, association.Id).Select(committee =>
    {
        var id = committee.Id;
        return new CommitteeRow(
            KeyOf(key, committee),
            key,
            snapshot.Get(CommitteesSubject.Parent, id) is [var parent] ? parent : null,
            committee,
            snapshot.Get(CommitteesSubject.SeatsOf, id),
            snapshot.Get(PlanningSubject.StepsOfCommittee, id).Count);
    }));

    public IEnumerable<DateOnly?> Days => [Committee.FormedOn, Committee.DissolvedOn];

    public static string KeyOf(string associationKey, Committee committee) => RowKey.Of(associationKey, committee.Key);

    /// <summary>The key of a body; null when there is none.</summary>
    public static string? KeyOf(string associationKey, Guid? committeeId, Snapshot snapshot) =>
        References.To<Committee>(snapshot, committeeId) is { } committee ? KeyOf(associationKey, committee) : null;

    public static void Declare(GraphModel model) => model.Table("committeeRows", "committee or other body", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("committeeKey", "The key of the body.", row => row.Key)
        .Value("associationKey", "The key of the association that the body belongs to.", (row, _) => row.AssociationKey).Indexed()
        .Value("parentCommitteeKey", "The key of the body that this one belongs to; null when it stands by itself.", (row, _) => row.Parent is { } parent ? KeyOf(row.AssociationKey, parent) : null, nullable: true)
        .Value("abbreviation", "The abbreviation; null when the body has none.", (row, _) => row.Committee.Abbreviation, nullable: true)
        .Value("name", "The name.", (row, _) => row.Committee.Name)
        .Value("kind", "What kind of body it is.", (row, _) => row.Committee.Kind)
        .Value("purpose", "What the body is for; null when it is not said.", (row, _) => row.Committee.Purpose, nullable: true)
        .Value("meetingCadence", "How often the body meets; null when it is not said.", (row, _) => row.Committee.MeetingCadence, nullable: true)
        .Value("formedOn", "The first day of the body; null when it was always there.", (row, _) => row.Committee.FormedOn, nullable: true)
        .Value("dissolvedOn", "The last day of the body; null while no end is known.", (row, _) => row.Committee.DissolvedOn, nullable: true)
        .Value("isCurrent", "Whether the body is there on the day as of which it is read.", (row, snapshot) => row.Committee.IsCurrentOn(snapshot.Day))
        .Value("seatCount", "How many seats the body has on the day as of which it is read.", (row, snapshot) => row.Seats.Count(seat => SeatTypes.IsThere(seat, snapshot)))
        .Value("vacancyCount", "In how many of these seats nobody sits.", (row, snapshot) => row.Seats.Count(seat => SeatTypes.IsVacant(seat, snapshot)))
        .Value("actionStepCount", "How many steps the body, or a part of it, is responsible for.", (row, _) => row.StepCount);
}
