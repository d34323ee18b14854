using Mass.Domain;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>The ids of the things that keys name; a key that names nothing has none and is kept as a word.</summary>
internal sealed class KnownKeys(AssociationRecords records)
{
    private readonly Dictionary<string, Guid> positions = records.Positions.ToDictionary(position => position.Key, position => position.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> committees = records.Committees.ToDictionary(committee => committee.Key, committee => committee.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> documents = records.Documents.ToDictionary(document => document.Code, document => document.Id, StringComparer.Ordinal);

    public Guid? Position(string? key) => Find(positions, key);

    public Guid? Committee(string? key) => Find(committees, key);

    public Guid? Document(string? code) => Find(documents, code);

    private static Guid? Find(Dictionary<string, Guid> ids, string? key) => key is not null && ids.TryGetValue(key, out var id) ? id : null;
}
