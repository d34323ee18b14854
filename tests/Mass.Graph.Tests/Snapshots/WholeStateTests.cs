using Mass.Domain.Associations;
using Mass.Domain.Documents;
using Mass.Graph.Associations;
using Mass.Graph.Documents;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Snapshots;

/// <summary>Whoever reads while states are published reads one of them, and never a part of one and a part of another.</summary>
public sealed class WholeStateTests
{
    private const int States = 400;

    [Fact]
    public async Task Readers_always_see_a_whole_state()
    {
        var store = new SnapshotStore(MassSchema.Subjects);
        var associations = new[] { ToyPlans.Association("one"), ToyPlans.Association("two") };
        store.Publish(Version(associations, 0));
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var seen = 0;
            do
            {
                var snapshot = store.Current;
                var names = snapshot.All<Association>().SelectMany(association => Names(snapshot, association)).Distinct().ToList();
                Assert.Single(names);
                seen++;
            }
            while (!end.IsCancellationRequested);
            return seen;
        })).ToArray();
        for (var i = 1; i <= States; i++)
        {
            store.Publish(Version(associations, i));
        }

        await end.CancelAsync();
        Assert.All(await Task.WhenAll(readers), seen => Assert.True(seen > 0));
        Assert.All(store.Current.All<Association>().SelectMany(association => Names(store.Current, association)), name => Assert.Equal($"{States}", name));
    }

    private static IEnumerable<string> Names(Snapshot snapshot, Association association) =>
    [
        association.Name,
        .. snapshot.Get(DocumentsSubject.Documents, association.Id).Select(document => document.Title),
        .. snapshot.All<Document>().Select(document => snapshot.Find<Document>(document.Id)!.Title),
        .. snapshot.ByKey<Document>(Code, "D-3").Select(document => document.Title),
        .. snapshot.Get(AssociationsSubject.Positions, association.Id).SelectMany(position => snapshot.Get(AssociationsSubject.DirectReports, position.Id)).Select(position => position.Title),
    ];

    private static string? Code(Document document) => document.Code;

    /// <summary>A state in which every name is its number.</summary>
    private static IReadOnlyList<StoredAssociation> Version(IReadOnlyList<Association> associations, int number) =>
    [
        .. associations.Select(association => new StoredAssociation(
            new()
            {
                Association = association with { Name = $"{number}" },
                Documents = [.. Enumerable.Range(0, 20).Select(each => new Document { AssociationId = association.Id, Code = $"D-{each}", Title = $"{number}", Kind = DocumentKind.Reference, IsPublished = true })],
                Positions = [.. new[] { "A", "B" }.Select(key => new Position { AssociationId = association.Id, Abbreviation = key, Title = $"{number}", ReportsToKey = key == "A" ? null : "A" })],
            },
            number)),
    ];
}
