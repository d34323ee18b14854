using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Committees.Rows;

/// <summary>The table of meetings.</summary>
internal sealed record MeetingRow(string Key, string AssociationKey, Committee? Committee, Meeting Meeting, Lazy<MeetingQuorum?> Quorum) : IRow
{
    private static readonly RowTable<MeetingRow> Table = new((snapshot, association, key) => snapshot.Get(CommitteesSubject.Meetings, association.Id).Select(meeting => new MeetingRow(
        RowKey.Of(key, meeting.On, meeting.Id),
        key,
        snapshot.Find<Committee>(meeting.CommitteeId),
        meeting,
        new(() => MeetingTypes.Quorum(meeting, snapshot), LazyThreadSafetyMode.PublicationOnly))));

    public IEnumerable<DateOnly?> Days => [Meeting.On, Meeting.MinutesApprovedOn];

    public static void Declare(GraphModel model) => model.Table("meetingRows", "meeting of a body", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("meetingKey", "The key of the meeting.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("committeeKey", "The key of the body; null when it was not there yet on the day as of which it is read.", (row, _) => row.Committee is { } committee ? CommitteeRow.KeyOf(row.AssociationKey, committee) : null, nullable: true).Indexed()
        .Value("planYear", "The plan year of the meeting, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Meeting.On), nullable: true).Indexed()
        .Value("committeeName", "The name of the body; null when it was not there yet on the day as of which it is read.", (row, _) => row.Committee?.Name, nullable: true)
        .Value("status", "Whether it takes place.", (row, _) => row.Meeting.Status)
        .Value("place", "Where it takes place; null when none is recorded.", (row, _) => row.Meeting.Place, nullable: true)
        .Value("on", "The day.", (row, _) => row.Meeting.On)
        .Value("minutesApprovedOn", "The day on which the minutes were approved; null while they are not.", (row, _) => row.Meeting.MinutesApprovedOn, nullable: true)
        .Value("isQuorumMet", "Whether enough of those who vote were there; null unless the meeting was held.", (row, _) => row.Quorum.Value?.IsMet, nullable: true)
        .Value("agendaItemCount", "How many items its agenda has.", (row, _) => row.Meeting.Agenda.Count)
        .Value("presentCount", "How many people were there, guests included.", (row, snapshot) => MeetingTypes.Turnout(row.Meeting, snapshot).Present)
        .Value("guestCount", "How many of them were there without a seat.", (row, snapshot) => MeetingTypes.Turnout(row.Meeting, snapshot).Guests)
        .Value("presentVotingCount", "How many holders of voting seats were there; null unless the meeting was held.", (row, _) => row.Quorum.Value?.PresentVoting, nullable: true)
        .Value("filledVotingSeatCount", "How many voting seats of the body someone held that day; null unless the meeting was held.", (row, _) => row.Quorum.Value?.FilledVotingSeats, nullable: true)
        .Value("quorumCount", "How many holders of voting seats had to be there; null unless the meeting was held.", (row, _) => row.Quorum.Value?.Required, nullable: true);
}
