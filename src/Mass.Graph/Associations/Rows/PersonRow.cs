using System.Globalization;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of the people whom everyone may see.</summary>
internal sealed record PersonRow(string Key, string AssociationKey, Person Person) : IRow
{
    private static readonly RowTable<PersonRow> Table = new((snapshot, association, key) =>
        snapshot.Get(AssociationsSubject.People, association.Id).Select(person => new PersonRow(KeyOf(key, person.Id), key, person)));

    public IEnumerable<DateOnly?> Days => [];

    /// <summary>The key of a person: names are neither one person's alone nor kept for life.</summary>
    public static string KeyOf(string associationKey, Guid personId) => string.Create(CultureInfo.InvariantCulture, $"{associationKey}/{personId:N}");

    /// <summary>The key of a person whom everyone may see; null when there is none.</summary>
    public static string? KeyOf(string associationKey, Guid? personId, Snapshot snapshot) =>
        References.To<Person>(snapshot, personId) is { } person ? KeyOf(associationKey, person.Id) : null;

    public static void Declare(GraphModel model) => model.Table("personRows", "person who sits, sat or is to sit in a seat, holds or held a position, gave testimony or presents on an agenda", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("personKey", "The key of the person.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("name", "The name, as the person writes it.", (row, _) => row.Person.Name)
        .Value("sortName", "The name to sort by; null when the name itself serves.", (row, _) => row.Person.SortName, nullable: true);
}
