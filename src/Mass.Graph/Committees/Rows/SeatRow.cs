using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees.Rows;

/// <summary>The table of seats, with whether somebody sits in them and for how long nobody has.</summary>
internal sealed record SeatRow(string Key, string AssociationKey, Committee? Committee, Seat Seat, IReadOnlyList<DateOnly?> Left) : IRow
{
    private static readonly RowTable<SeatRow> Table = new((snapshot, association, key) => snapshot.Get(CommitteesSubject.Seats, association.Id).Select(seat =>
    {
        var id = seat.Id;
        return new SeatRow(
            KeyOf(key, seat),
            key,
            snapshot.Get(CommitteesSubject.CommitteeOf, id) is [var committee] ? committee : null,
            seat,
            [.. snapshot.Get(CommitteesSubject.MembershipsIn, id).Select(term => term.To < DateOnly.MaxValue ? term.To?.AddDays(1) : null)]);
    }));

    /// <summary>The days after the last ones of terms are among them, from which on the seat can be vacant.</summary>
    public IEnumerable<DateOnly?> Days => [Seat.From, Seat.To, .. Left];

    /// <summary>The key of a seat; one that no body has yet stands directly below the association.</summary>
    public static string KeyOf(string associationKey, Seat seat) => RowKey.Of(associationKey, seat.CommitteeKey ?? string.Empty, seat.Label);

    public static void Declare(GraphModel model) => model.Table("seatRows", "seat of a body, with who sits in it on the day as of which it is read", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("seatKey", "The key of the seat.", row => row.Key)
        .Value("associationKey", "The key of the association that the seat belongs to.", (row, _) => row.AssociationKey).Indexed()
        .Value("committeeKey", "The key of the body that has the seat; null while the source does not say to which of the bodies in question it belongs.", (row, _) => row.Committee is { } committee ? CommitteeRow.KeyOf(row.AssociationKey, committee) : null, nullable: true).Indexed()
        .Value("holderPersonKey", "The key of the person who sits in the seat; null when nobody does.", (row, snapshot) => Holder(row, snapshot) is { } holder ? PersonRow.KeyOf(row.AssociationKey, holder.Id) : null, nullable: true)
        .Value("label", "The label, unique among the seats of its body.", (row, _) => row.Seat.Label)
        .Value("committeeName", "The name of the body; null while it is not said to which the seat belongs.", (row, _) => row.Committee?.Name, nullable: true)
        .Value("holderName", "The name of the person who sits in the seat; null when nobody does.", (row, snapshot) => Holder(row, snapshot)?.Name, nullable: true)
        .Value("kind", "What kind of seat it is.", (row, _) => row.Seat.Kind)
        .Value("represents", "Whom the seat represents; null when it is not said.", (row, _) => row.Seat.Represents, nullable: true)
        .Value("from", "The first day of the seat; null when it was always there.", (row, _) => row.Seat.From, nullable: true)
        .Value("to", "The last day of the seat; null while no end is known.", (row, _) => row.Seat.To, nullable: true)
        .Value("vacantSince", "The first of the days on end on which nobody has sat in the seat; null when it is not vacant, or was always there and nobody ever sat in it.", Since, nullable: true)
        .Value("isVoting", "Whether the seat votes; null when it is not said.", (row, _) => row.Seat.IsVoting, nullable: true)
        .Value("isCurrent", "Whether the seat and its body are there on the day as of which it is read.", (row, snapshot) => SeatTypes.IsThere(row.Seat, snapshot))
        .Value("isVacant", "Whether the seat is there on the day as of which it is read and nobody sits in it.", (row, snapshot) => SeatTypes.IsVacant(row.Seat, snapshot))
        .Value("termYears", "The length of a term in years; null when it is not said.", (row, _) => row.Seat.TermYears, nullable: true)
        .Value("vacantDays", "On how many days on end nobody has sat in the seat, the day as of which it is read among them; null when since when is not known.", (row, snapshot) => Since(row, snapshot) is { } since ? snapshot.Day.DayNumber - since.DayNumber + 1 : (int?)null, nullable: true);

    private static Person? Holder(SeatRow row, Snapshot snapshot) =>
        References.To<Person>(snapshot, snapshot.RecordsOf(row.Seat.AssociationId).TermIn(row.Seat, snapshot.Day)?.PersonId);

    private static DateOnly? Since(SeatRow row, Snapshot snapshot) => Vacancies.Since(snapshot.RecordsOf(row.Seat.AssociationId), row.Seat, snapshot.Day);
}
