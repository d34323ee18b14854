using System.Collections.Concurrent;

namespace Mass.Graph.Snapshots;

/// <summary>The things of one kind that someone sees, in all associations.</summary>
internal sealed class KindView<T>(SeenParts parts, Routes? routes)
    where T : class
{
    /// <summary>So many keys are remembered; more make room by dropping all.</summary>
    private const int MostKeys = 4_096;
    private readonly ConcurrentDictionary<Question, IReadOnlyList<T>> byKey = new();
    private IReadOnlyList<T>? all;

    /// <summary>The things that lists show.</summary>
    public IReadOnlyList<T> All
    {
        get
        {
            Noted.Current?.LookBeyond();
            return all ??= Segments<T>.Of(parts.InOrder.Select(part => part.Table<T>()?.Shown ?? []));
        }
    }

    /// <summary>The thing with an id; where several parts have one, that of the last.</summary>
    public T? Find(Guid id)
    {
        if (parts.InOrder is [var only])
        {
            parts.NoteOnly(Slots.Of<T>());
            return only.Find<T>(id);
        }

        if (routes?.Of(id) is { Place: >= 0 } home)
        {
            parts.Note(home, Slots.Of<T>());
            return parts.Confidential(home)?.Find<T>(id) ?? parts.Shared(home)?.Find<T>(id);
        }

        Noted.Current?.LookBeyond();

        // An id that nothing has, or that things of several associations have.
        for (var i = parts.InOrder.Length - 1; i >= 0; i--)
        {
            if (parts.InOrder[i].Find<T>(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public IReadOnlyList<T> ByKey(Func<T, string?> key, string value, Func<T, Guid>? ownerId, Guid owner)
    {
        Noted.Current?.LookBeyond();

        // Every association is asked once for a key, and not by each question again; what nothing has is not remembered.
        var question = new Question(key, value, ownerId, owner);
        if (byKey.TryGetValue(question, out var known))
        {
            return known;
        }

        var found = Found(question);
        if (found.Count > 0)
        {
            if (byKey.Count >= MostKeys)
            {
                byKey.Clear();
            }

            byKey.TryAdd(question, found);
        }

        return found;
    }

    private IReadOnlyList<T> Found(Question question) => question.OwnerId is { } ownerId
        ? [.. ByKey(question.Key, question.Value, null, default).Where(each => ownerId(each) == question.Owner)]
        : Segments<T>.Of(parts.InOrder.Select(part => part.Table<T>()?.ByKey(question.Key, question.Value) ?? []));

    /// <summary>What was asked for by a key.</summary>
    private readonly record struct Question(Func<T, string?> Key, string Value, Func<T, Guid>? OwnerId, Guid Owner);
}
