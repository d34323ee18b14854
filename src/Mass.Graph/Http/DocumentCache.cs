using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>
/// Documents that were parsed and found valid against a schema, the least recently used forgotten first. Bounded by number and
/// by characters, so that documents full of literals displace each other instead of filling the memory.
/// </summary>
internal sealed class DocumentCache(int maxDocuments, long maxCharacters)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(ISchema Schema, string Text), LinkedListNode<Entry>> _byText = [];
    private readonly LinkedList<Entry> _byUse = new();
    private long _characters;

    public int Count
    {
        get
        {
            lock (_lock)
                return _byText.Count;
        }
    }

    public long Characters
    {
        get
        {
            lock (_lock)
                return _characters;
        }
    }

    public GraphQLDocument? Find(ISchema schema, string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue((schema, text), out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    public void Add(ISchema schema, string text, GraphQLDocument document)
    {
        if (maxDocuments == 0 || text.Length > maxCharacters)
            return;
        lock (_lock)
        {
            if (_byText.ContainsKey((schema, text)))
                return;
            while (_byText.Count >= maxDocuments || _characters + text.Length > maxCharacters)
                Forget(_byUse.Last!);
            var node = _byUse.AddFirst(new Entry(schema, text, document));
            _byText.Add((schema, text), node);
            _characters += text.Length;
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byText.Remove((node.Value.Schema, node.Value.Text));
        _characters -= node.Value.Text.Length;
    }

    private sealed record Entry(ISchema Schema, string Text, GraphQLDocument Document);
}
