using Mass.Graph.Snapshots;

namespace Mass.Graph.Access.Credentials;

/// <summary>Finds who in the associations' records has an e-mail address.</summary>
internal sealed class PeopleByEmail(SnapshotStore? snapshots)
{
    private static readonly object Key = new();

    /// <summary>The associations in which exactly one person has the address, with that person.</summary>
    public IEnumerable<(string Association, Guid PersonId)> With(string email) =>
        snapshots?.Current.Kept(Key, Index)[email.Trim()] ?? [];

    private static ILookup<string, (string, Guid)> Index(Snapshot snapshot) => snapshot.Associations
        .SelectMany(records => records.People
            .Where(person => !string.IsNullOrWhiteSpace(person.Email))
            .GroupBy(person => person.Email!.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(people => people.Count() == 1)
            .Select(people => (Email: people.Key, Found: (records.Association.Slug, people.Single().Id))))
        .ToLookup(each => each.Email, each => each.Found, StringComparer.OrdinalIgnoreCase);
}
