using Mass.Domain.Associations;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Access.Credentials;

/// <summary>Finds who in the associations' records has an e-mail address.</summary>
internal sealed class PeopleByEmail(SnapshotStore? snapshots)
{
    /// <summary>The associations in which exactly one person has the address, with that person.</summary>
    public IEnumerable<(string Association, Guid PersonId)> With(string email)
    {
        foreach (var records in snapshots?.Current.Associations ?? [])
        {
            if (Made.Of<Person, Dictionary<string, Guid>>(records.People, Index).TryGetValue(email.Trim(), out var person))
            {
                yield return (records.Association.Slug, person);
            }
        }
    }

    private static Dictionary<string, Guid> Index(IReadOnlyList<Person> people) => people
        .Where(person => !string.IsNullOrWhiteSpace(person.Email))
        .GroupBy(person => person.Email!.Trim(), StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.Single().Id, StringComparer.OrdinalIgnoreCase);
}
