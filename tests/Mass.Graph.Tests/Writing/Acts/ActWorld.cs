using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>The associations as they are in a gateway now.</summary>
internal sealed class ActWorld(IReadOnlyList<StoredAssociation> stored)
{
    /// <summary>All of them; the same object as long as nothing has changed.</summary>
    public IReadOnlyList<StoredAssociation> Stored => stored;

    /// <summary>The made-up one that acts are done in.</summary>
    public AssociationRecords Own { get; } = Of(stored, "fictitious-1");

    /// <summary>Another made-up one, whose people and things are others.</summary>
    public AssociationRecords Other { get; } = Of(stored, "fictitious-2");

    /// <summary>The one with the shipped plan.</summary>
    public AssociationRecords Shipped { get; } = Of(stored, "mass");

    /// <summary>The person whom the table adds.</summary>
    public Person Ada => Own.People.Single(person => person.Name.EndsWith(" Acts", StringComparison.Ordinal));

    /// <summary>A step of the made-up plan.</summary>
    public ActionStep Step => Own.Plans[0].ActionSteps[0];

    /// <summary>The person of a key.</summary>
    public Person Person(string key) => Own.People.Single(person => person.Id == ActGateway.People[key]);

    /// <summary>The id of a thing as clients know it.</summary>
    public static string Id(object thing) => NodeId.Of(thing.GetType().Name, ThingKind.All.Single(kind => kind.Type == thing.GetType()).IdOf(thing));

    private static AssociationRecords Of(IReadOnlyList<StoredAssociation> stored, string slug) => stored.Single(each => each.Records.Association.Slug == slug).Records;
}
