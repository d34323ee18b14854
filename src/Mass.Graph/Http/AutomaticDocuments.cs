namespace Mass.Graph.Http;

/// <summary>
/// Documents that clients have sent with their hash, so that the next time the hash is enough (Apollo's automatic persisted queries). As many are
/// kept as documents are kept parsed; a client whose document was forgotten sends it again.
/// </summary>
internal sealed class AutomaticDocuments(GraphOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _byUse = new();
    private long _characters;

    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Text;
        }
    }

    public void Add(string hash, string text)
    {
        if (options.CachedDocuments == 0 || text.Length > Math.Min(options.MaxDocumentCharacters, options.CachedDocumentCharacters))
            return;
        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
                return;
            while (_byUse.Count >= options.CachedDocuments || _characters + text.Length > options.CachedDocumentCharacters)
            {
                _characters -= _byUse.Last!.Value.Text.Length;
                _byHash.Remove(_byUse.Last.Value.Hash);
                _byUse.RemoveLast();
            }

            _byHash.Add(hash, _byUse.AddFirst((hash, text)));
            _characters += text.Length;
        }
    }
}
