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

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.LegislativeSessions, static session => session.Id)
            .OfAssociation(Sessions);
        lists.Of(static part => part.Records.Priorities, static priority => priority.Id)
            .OfAssociation(Priorities)
            .Under(PrioritiesOfSession, static priority => priority.SessionId)
            .UnderEach(PrioritiesOfStep, static priority => priority.StepIds);
        lists.Of(static part => part.Records.Bills, static bill => bill.Id)
            .OfAssociation(Bills)
            .Under(BillsOfSession, static bill => bill.SessionId)
            .UnderEach(BillsOfPriority, static bill => bill.PriorityIds);
        lists.Of(static part => part.Records.Testimonies, static testimony => testimony.Id)
            .OfAssociation(Testimonies)
            .Under(TestimoniesOfBill, static testimony => testimony.BillId)
            .Under(TestimoniesOfPerson, static testimony => testimony.PersonId);
        lists.Of(static part => part.Records.AdvocacyUpdates, static update => update.Id)
            .OfAssociation(Updates)
            .UnderEach(UpdatesOfBill, static update => update.BillIds)
            .UnderEach(UpdatesOfStep, static update => update.StepIds);
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
}
