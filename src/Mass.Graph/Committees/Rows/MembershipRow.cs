using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Committees.Rows;

/// <summary>The table of who sits, sat or is to sit in which seat.</summary>
internal sealed record MembershipRow(string Key, string AssociationKey, Committee? Committee, Seat? Seat, Person? Person, Membership Membership) : IRow
{
    private static readonly RowTable<MembershipRow> Table = new((snapshot, association, key) => snapshot.Get(CommitteesSubject.Memberships, association.Id).Select(membership => new MembershipRow(
        RowKey.Of(key, membership.From, membership.Id),
        key,
        snapshot.Get(CommitteesSubject.CommitteeOf, membership.SeatId) is [var committee] ? committee : null,
        snapshot.Find<Seat>(membership.SeatId),
        snapshot.Find<Person>(membership.PersonId),
        membership)));

    public IEnumerable<DateOnly?> Days => [Membership.From, Membership.To];

    public static void Declare(GraphModel model) => model.Table("membershipRows", "person and seat that the person holds, held or is to hold from one day to another", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("membershipKey", "The key of the membership.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("committeeKey", "The key of the body that has the seat; null when it was not there yet on the day as of which it is read.", (row, _) => row.Committee is { } committee ? CommitteeRow.KeyOf(row.AssociationKey, committee) : null, nullable: true).Indexed()
        .Value("seatKey", "The key of the seat; null when it was not there yet on the day as of which it is read.", (row, _) => row.Seat is { } seat ? SeatRow.KeyOf(row.AssociationKey, seat) : null, nullable: true)
        .Value("personKey", "The key of the person; null when the person is not recorded.", (row, _) => row.Person is { } person ? PersonRow.KeyOf(row.AssociationKey, person.Id) : null, nullable: true)
        .Value("planYear", "The plan year in which it began, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Membership.From), nullable: true).Indexed()
        .Value("committeeName", "The name of the body; null when it was not there yet on the day as of which it is read.", (row, _) => row.Committee?.Name, nullable: true)
        .Value("seatLabel", "The label of the seat; null when it was not there yet on the day as of which it is read.", (row, _) => row.Seat?.Label, nullable: true)
        .Value("seatKind", "What kind of seat it is; null when it was not there yet on the day as of which it is read.", (row, _) => row.Seat?.Kind, nullable: true)
        .Value("personName", "The name of the person; null when the person is not recorded.", (row, _) => row.Person?.Name, nullable: true)
        .Value("endReason", "Why it ended; null while it has not ended or when no reason is recorded.", (row, _) => row.Membership.EndReason, nullable: true)
        .Value("from", "The first day.", (row, _) => row.Membership.From)
        .Value("to", "The last day, which still belongs to it; null while no end is known.", (row, _) => row.Membership.To, nullable: true)
        .Value("isCurrent", "Whether it holds on the day as of which it is read.", (row, snapshot) => row.Membership.IsCurrentOn(snapshot.Day))
        .Value("days", "How many days it has; null while no end is known.", (row, _) => row.Membership.To is { } to ? to.DayNumber - row.Membership.From.DayNumber + 1 : (int?)null, nullable: true);
}
