using Mass.Domain;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Advocacy.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Advocacy;

/// <summary>Legislative sessions, priorities, bills, testimony and news on advocacy.</summary>
internal sealed class AdvocacySubject : ISubject
{
    public static readonly Relation<Association, LegislativeSession> Sessions = new();
    public static readonly Relation<Association, Priority> Priorities = new();
    public static readonly Relation<Association, Bill> Bills = new();
    public static readonly Relation<Association, Testimony> Testimonies = new();
    public static readonly Relation<Association, AdvocacyUpdate> Updates = new();
    public static readonly Relation<LegislativeSession, Priority> PrioritiesOfSession = new();
    public static readonly Relation<LegislativeSession, Bill> BillsOfSession = new();
    public static readonly Relation<Priority, Bill> BillsOfPriority = new();
    public static readonly Relation<Bill, Testimony> TestimoniesOfBill = new();
    public static readonly Relation<Bill, AdvocacyUpdate> UpdatesOfBill = new();
    public static readonly Relation<Person, Testimony> TestimoniesOfPerson = new();
    public static readonly Relation<ActionStep, Priority> PrioritiesOfStep = new();
    public static readonly Relation<ActionStep, AdvocacyUpdate> UpdatesOfStep = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var owner = records.Association.Id;
        foreach (var session in records.LegislativeSessions)
        {
            snapshot.Add(session.Id, session);
            snapshot.Relate(Sessions, owner, session);
        }

        foreach (var priority in records.Priorities)
        {
            snapshot.Add(priority.Id, priority);
            snapshot.Relate(Priorities, owner, priority);
            snapshot.Relate(PrioritiesOfSession, priority.SessionId, priority);
            Each(priority.StepIds, step => snapshot.Relate(PrioritiesOfStep, step, priority));
        }

        foreach (var bill in records.Bills)
        {
            snapshot.Add(bill.Id, bill);
            snapshot.Relate(Bills, owner, bill);
            snapshot.Relate(BillsOfSession, bill.SessionId, bill);
            Each(bill.PriorityIds, priority => snapshot.Relate(BillsOfPriority, priority, bill));
        }

        foreach (var testimony in records.Testimonies)
        {
            snapshot.Add(testimony.Id, testimony);
            snapshot.Relate(Testimonies, owner, testimony);
            snapshot.Relate(TestimoniesOfBill, testimony.BillId, testimony);
            snapshot.Relate(TestimoniesOfPerson, testimony.PersonId, testimony);
        }

        foreach (var update in records.AdvocacyUpdates)
        {
            snapshot.Add(update.Id, update);
            snapshot.Relate(Updates, owner, update);
            Each(update.BillIds, bill => snapshot.Relate(UpdatesOfBill, bill, update));
            Each(update.StepIds, step => snapshot.Relate(UpdatesOfStep, step, update));
        }
    }

    public void Declare(GraphModel model)
    {
        LegislativeSessionTypes.Declare(model);
        BillTypes.Declare(model);
        VoiceTypes.Declare(model);
        AdvocacyRoots.Declare(model);
        LegislativeSessionRow.Declare(model);
        BillRow.Declare(model);
        TestimonyRow.Declare(model);
        AdvocacyActs.Declare(model.Acts);
    }

    private static void Each(IReadOnlyList<Guid> ids, Action<Guid> relate)
    {
        foreach (var id in ids.Distinct())
        {
            relate(id);
        }
    }
}
