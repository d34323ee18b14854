using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Advocacy.Rows;

/// <summary>The table of testimony.</summary>
internal sealed record TestimonyRow(string Key, string AssociationKey, string? BillKey, Bill? Bill, Person? Person, Testimony Testimony) : IRow
{
    private static readonly RowTable<TestimonyRow> Table = new((snapshot, association, key) => snapshot.Get(AdvocacySubject.Testimonies, association.Id).Select(testimony =>
    {
        var bill = snapshot.Find<Bill>(testimony.BillId);
        return new TestimonyRow(
            RowKey.Of(key, testimony.On, testimony.Id), key, bill is null ? null : BillRow.KeyOf(key, bill, snapshot), bill, snapshot.Find<Person>(testimony.PersonId), testimony);
    }));

    public IEnumerable<DateOnly?> Days => [Testimony.On];

    public static void Declare(GraphModel model) => model.Table("testimonyRows", "testimony of a person on a bill", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("testimonyKey", "The key of the testimony.", row => row.Key)
        .Value("billKey", "The key of the bill; null when it was not there yet on the day as of which it is read.", (row, _) => row.BillKey, nullable: true)
        .Value("personKey", "The key of the person who gave it; null when the person is not recorded.", (row, _) => row.Person is { } person ? PersonRow.KeyOf(row.AssociationKey, person.Id) : null, nullable: true)
        .Value("associationKey", "The key of the association in whose name it was given.", (row, _) => row.AssociationKey).Indexed()
        .Value("planYear", "The plan year of the day, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Testimony.On), nullable: true).Indexed()
        .Value("billNumber", "The number of the bill; null when it was not there yet on the day as of which it is read.", (row, _) => row.Bill?.Number, nullable: true)
        .Value("personName", "The name of the person; null when the person is not recorded.", (row, _) => row.Person?.Name, nullable: true)
        .Value("form", "How it was given.", (row, _) => row.Testimony.Form)
        .Value("on", "The day.", (row, _) => row.Testimony.On);
}
