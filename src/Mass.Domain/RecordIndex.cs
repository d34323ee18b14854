using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Mass.Domain;

/// <summary>The lists of records by id and by what they refer to. Each index is made when it is first asked for and kept with its list, so that records which share a list share it too.</summary>
internal static class RecordIndex
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<object, object>> Made = [];

    /// <summary>The one with an id; null when there is none.</summary>
    /// <param name="items">The list, which never changes; it is indexed once.</param>
    /// <param name="id">How to tell the id: a static lambda, which names the index.</param>
    /// <param name="key">The id to find.</param>
    public static T? Find<T>(IReadOnlyList<T> items, Func<T, Guid> id, Guid? key)
        where T : class => key is { } given && Index(items, id).TryGetValue(given, out var found) ? found[0] : null;

    /// <summary>Those that refer to an id, in their order.</summary>
    /// <param name="items">The list, which never changes; it is indexed once.</param>
    /// <param name="reference">How to tell what it refers to: a static lambda, which names the index.</param>
    /// <param name="key">The id that is referred to.</param>
    public static IReadOnlyList<T> Many<T>(IReadOnlyList<T> items, Func<T, Guid> reference, Guid key)
        where T : class => Index(items, reference).TryGetValue(key, out var found) ? found : [];

    private static Dictionary<Guid, List<T>> Index<T>(IReadOnlyList<T> items, Func<T, Guid> key)
        where T : class => (Dictionary<Guid, List<T>>)Made.GetOrCreateValue(items).GetOrAdd(key, static (_, arguments) =>
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
