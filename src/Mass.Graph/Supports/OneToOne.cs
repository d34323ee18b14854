using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>One-to-one support and its contacts: for those who give it and those who oversee it.</summary>
internal static class OneToOne
{
    public static readonly Relation<Association, Engagement> Engagements = new();
    public static readonly Relation<Support, Engagement> OfSupport = new();
    public static readonly Relation<Person, Engagement> OfPerson = new();
    public static readonly Relation<Association, Contact> Contacts = new();
    public static readonly Relation<Engagement, Contact> OfEngagement = new();

    public static void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        // Those in it whom the viewer does not see otherwise are in no list of people.
        foreach (var person in records.People)
        {
            snapshot.Add(person.Id, person, hidden: true);
        }

        foreach (var engagement in records.Engagements)
        {
            snapshot.Add(engagement.Id, engagement);
            snapshot.Relate(Engagements, records.Association.Id, engagement);
            snapshot.Relate(OfSupport, engagement.SupportId, engagement);
            snapshot.Relate(OfPerson, engagement.PersonId, engagement);
        }

        foreach (var contact in records.Contacts)
        {
            snapshot.Add(contact.Id, contact);
            snapshot.Relate(Contacts, records.Association.Id, contact);
            snapshot.Relate(OfEngagement, contact.EngagementId, contact);
        }
    }

    public static void Declare(GraphModel model)
    {
        model.Type<Engagement>()
            .SeenBy(AccessClass.Confidential)
            .Node(engagement => engagement.Id)
            .Natural((engagement, snapshot) => snapshot.Find<Association>(engagement.AssociationId)!.Slug)
            .Natural((engagement, _) => engagement.OpenedOn)
            .Value(engagement => engagement.Need)
            .Value(engagement => engagement.OpenedOn)
            .Value(engagement => engagement.ClosedOn)
            .Value(engagement => engagement.CloseReason)
            .Object("association", "The association that gives it.", (engagement, snapshot) => snapshot.Find<Association>(engagement.AssociationId))
            .Object("person", "The person who is supported; null when the person is not recorded.", (engagement, snapshot) => snapshot.Find<Person>(engagement.PersonId), nullable: true)
            .Objects("supporters", "Those who give the support.", (engagement, snapshot) => References.To<Person>(snapshot, engagement.SupporterIds))
            .Object("support", "The support of the catalogue.", (engagement, snapshot) => snapshot.Find<Support>(engagement.SupportId))
            .Connection("contacts", "Its contacts.", (engagement, snapshot) => snapshot.Get(OfEngagement, engagement.Id));

        model.Type<Contact>()
            .SeenBy(AccessClass.Confidential)
            .Node(contact => contact.Id)
            .Natural((contact, snapshot) => snapshot.Find<Association>(contact.AssociationId)!.Slug)
            .Natural((contact, _) => contact.On)
            .Value(contact => contact.On)
            .Value(contact => contact.Mode)
            .Value(contact => contact.Minutes)
            .Value(contact => contact.Note)
            .Object("association", "The association that gives the support.", (contact, snapshot) => snapshot.Find<Association>(contact.AssociationId))
            .Object("supporter", "The person who gave the support; null when it is not recorded.", (contact, snapshot) => References.To<Person>(snapshot, contact.SupporterId), nullable: true)
            .Object("engagement", "The one-to-one support.", (contact, snapshot) => snapshot.Find<Engagement>(contact.EngagementId));

        model.Root<Engagement>("engagements", "The one-to-one supports of all associations.", hasHistory: true);
        model.Root<Contact>("contacts", "The contacts within the one-to-one supports of all associations.", hasHistory: true);
    }
}
