using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Graph.Committees;
using Mass.Graph.Persistence;
using Mass.Graph.Planning;
using Mass.Graph.Snapshots;
using Mass.Graph.Supports;

namespace Mass.Benchmarks;

/// <summary>A change of one row, and a look at what was changed.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Do">Makes it, for the time of a number.</param>
/// <param name="Look">Looks at it.</param>
internal sealed record Change(string Name, Func<AssociationRecords, int, AssociationRecords> Do, Action<Snapshot, AssociationRecords> Look)
{
    private static readonly DateOnly Today = FictitiousAssociation.Today;

    /// <summary>Changes of several kinds.</summary>
    public static IReadOnlyList<Change> All { get; } =
    [
        new(
            "a progress note",
            static (records, number) => records with { Plans = [records.Plans[0].RecordProgress(records.Plans[0].ActionSteps[number % 20].Code, $"Note {number}", Today, DateTimeOffset.UnixEpoch.AddDays(20_000).AddSeconds(number)), .. records.Plans.Skip(1)] },
            static (snapshot, records) => Touch(snapshot, PlanningSubject.StepsOfPlan, records.Plans[0].Id, records.Plans[0].ActionSteps[0].Id)),
        new(
            "a session",
            static (records, number) => records with { Sessions = [.. records.Sessions.Select((session, i) => i == number % records.Sessions.Count ? session with { RequestedTopic = $"Topic {number}" } : session)] },
            static (snapshot, records) => Touch(snapshot, SupportsSubject.SessionsOfSupport, records.Sessions[0].SupportId, records.Sessions[0].Id)),
        new(
            "a membership",
            static (records, number) => records with { Memberships = [.. records.Memberships.Select((membership, i) => i == number % records.Memberships.Count ? membership with { To = Today.AddDays(number) } : membership)] },
            static (snapshot, records) => Touch(snapshot, CommitteesSubject.MembershipsOf, records.Committees[0].Id, records.Memberships[0].Id)),
        new(
            "an attendance",
            static (records, number) => records with { Attendances = [.. records.Attendances.SkipLast(1), records.Attendances[^1] with { Status = (AttendanceStatus)(1 + (number % 2)) }] },
            static (snapshot, records) => Touch(snapshot, CommitteesSubject.AttendancesAt, records.Attendances[^1].MeetingId, records.Attendances[^1].Id)),
    ];

    /// <summary>All associations with the change in the first of them.</summary>
    /// <param name="stored">All associations.</param>
    /// <param name="number">The how manieth change it is.</param>
    public IReadOnlyList<StoredAssociation> In(IReadOnlyList<StoredAssociation> stored, int number) =>
        [new StoredAssociation(Do(stored[0].Records, number), stored[0].Revision + 1) { Changes = stored[0].Changes }, .. stored.Skip(1)];

    /// <summary>Looks at what was changed: in the list, by its id and from what it belongs to.</summary>
    private static void Touch<TOwner, TItem>(Snapshot snapshot, Relation<TOwner, TItem> relation, Guid owner, Guid item)
        where TOwner : class
        where TItem : class
    {
        if (snapshot.All<TItem>().Count == 0 && snapshot.Find<TItem>(item) is not null)
        {
            throw new InvalidOperationException("What can be found is in no list.");
        }

        _ = snapshot.Find<TItem>(item);
        _ = snapshot.Get(relation, owner).Count;
    }
}
