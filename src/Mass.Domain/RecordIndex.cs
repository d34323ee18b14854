using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Mass.Domain;

/// <summary>The records of an association by id and by what they refer to; each index is made when it is first asked for.</summary>
internal sealed class RecordIndex
{
    private static readonly ConditionalWeakTable<AssociationRecords, RecordIndex> Made = [];
    private readonly ConcurrentDictionary<object, object> indexes = new();

    /// <summary>The index of these records, the same each time.</summary>
    public static RecordIndex Of(AssociationRecords records) => Made.GetValue(records, static _ => new RecordIndex());

    /// <summary>The one with an id; null when there is none.</summary>
    /// <param name="items">The list; it is indexed once.</param>
    /// <param name="id">How to tell the id: a static lambda, which names the index.</param>
    /// <param name="key">The id to find.</param>
    public T? Find<T>(IReadOnlyList<T> items, Func<T, Guid> id, Guid? key)
        where T : class => key is { } given && Index(items, id).TryGetValue(given, out var found) ? found[0] : null;

    /// <summary>Those that refer to an id, in their order.</summary>
    /// <param name="items">The list; it is indexed once.</param>
    /// <param name="reference">How to tell what it refers to: a static lambda, which names the index.</param>
    /// <param name="key">The id that is referred to.</param>
    public IReadOnlyList<T> Many<T>(IReadOnlyList<T> items, Func<T, Guid> reference, Guid key)
        where T : class => Index(items, reference).TryGetValue(key, out var found) ? found : [];

    private Dictionary<Guid, List<T>> Index<T>(IReadOnlyList<T> items, Func<T, Guid> key)
        where T : class => (Dictionary<Guid, List<T>>)indexes.GetOrAdd(key, static (_, arguments) =>
    {
        var index = new Dictionary<Guid, List<T>>();
        foreach (var item in arguments.items)
        {
            var id = arguments.key(item);
            (index.TryGetValue(id, out var found) ? found : index[id] = []).Add(item);
        }

        return index;
    }, (items, key));
}
