using System.Runtime.CompilerServices;
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

    /// <summary>The same by the very objects: a text that comes again as the same one is not read to find it.</summary>
    private readonly Dictionary<(ISchema Schema, string Text), LinkedListNode<Entry>> _byObject = new(new SameObjects());
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
            if (!_byObject.TryGetValue((schema, text), out var node))
            {
                if (!_byText.TryGetValue((schema, text), out node))
                    return null;
                _byObject.Remove((schema, node.Value.Same));
                _byObject.Add((schema, node.Value.Same = text), node);
            }

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
            _byObject.Add((schema, text), node);
            _characters += text.Length;
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byText.Remove((node.Value.Schema, node.Value.Text));
        _byObject.Remove((node.Value.Schema, node.Value.Same));
        _characters -= node.Value.Text.Length;
    }

    private sealed record Entry(ISchema Schema, string Text, GraphQLDocument Document)
    {
        /// <summary>The text as the object as which it came last.</summary>
        public string Same { get; set; } = Text;
    }

    private sealed class SameObjects : IEqualityComparer<(ISchema Schema, string Text)>
    {
        public bool Equals((ISchema Schema, string Text) x, (ISchema Schema, string Text) y) => ReferenceEquals(x.Text, y.Text) && ReferenceEquals(x.Schema, y.Schema);

        public int GetHashCode((ISchema Schema, string Text) key) => HashCode.Combine(RuntimeHelpers.GetHashCode(key.Schema), RuntimeHelpers.GetHashCode(key.Text));
    }
}
