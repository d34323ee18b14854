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

    public static void List(Listings lists)
    {
        // Those in it whom the viewer does not see otherwise are in no list of people.
        lists.Of(static part => part.Records.People, static person => person.Id, hidden: static _ => true);
        lists.Of(static part => part.Records.Engagements, static engagement => engagement.Id)
            .OfAssociation(Engagements)
            .Under(OfSupport, static engagement => engagement.SupportId)
            .Under(OfPerson, static engagement => engagement.PersonId);
        lists.Of(static part => part.Records.Contacts, static contact => contact.Id)
            .OfAssociation(Contacts)
            .Under(OfEngagement, static contact => contact.EngagementId);
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
