using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Writing;

namespace Mass.Graph.Tests.History;

/// <summary>An association in which acts are done on days that the test chooses, each with its change in the history, which is read back from its stored form.</summary>
internal sealed class PastWorld
{
    private static readonly Lazy<AssociationRecords> Full = new(() => FictitiousAssociation.Create(1, 120));

    private PastWorld(AssociationRecords records) => State = new(records, 1);

    public StoredAssociation State { get; private set; }

    public AssociationRecords Records => State.Records;

    public Guid AssociationId => Records.Association.Id;

    public static PastWorld Of(AssociationRecords records) => new(records);

    public static PastWorld Fictitious() => new(Full.Value);

    public PastWorld Do(string day, string action, Func<AssociationRecords, AssociationRecords> verb, string by = "Someone")
    {
        var working = new Working([State]);
        working.Do(
            new Act
            {
                AssociationId = AssociationId,
                Action = action,
                Caller = new Caller { Id = $"key:{by}", Name = by, Grants = [], MayWrite = true },
                RequestId = "request",
                Do = (state, _) => verb(state.Records),
            },
            new DateTimeOffset(Day(day), new TimeOnly(12, 0), TimeSpan.Zero));
        var done = working.Stored().Single();
        Assert.Equal(State.Changes.Count + 1, done.Changes.Count);
        State = done with { Changes = State.Changes.With([done.Changes[^1] with { Things = ChangeJson.Read(ChangeJson.Write(done.Changes[^1].Things)) }]) };
        return this;
    }

    public AssociationRecords RecordedBy(string day) => AsRecorded.Then(State, Day(day)).Records;

    /// <summary>Asks as someone with rights in the association; as everyone without.</summary>
    public Answer Ask(string query, Rights rights = default)
    {
        var snapshot = new SnapshotState([State], MassSchema.Subjects, "").Recorded.For(Viewer.Anyone);
        return GraphFixture.Ask(query, snapshot: snapshot, viewer: Viewer.With([(AssociationId, rights)]));
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
