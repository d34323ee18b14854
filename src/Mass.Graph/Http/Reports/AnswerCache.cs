namespace Mass.Graph.Http.Reports;

/// <summary>Answers of one state of the data; those of another are dropped. Bounded by bytes, the least recently used forgotten first.</summary>
internal sealed class AnswerCache(int maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byQuestion = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();
    private string? _state;
    private long _bytes;

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => maxBytes > 0;

    /// <summary>The largest body that is kept, so that one answer does not drive out all others.</summary>
    public int MaxBody => maxBytes / 8;

    /// <summary>How many bytes are kept.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
                return _bytes;
        }
    }

    /// <param name="state">The state that the answer is of; answers of another are forgotten.</param>
    /// <param name="question">What is equal for equal answers of a state.</param>
    public KeptAnswer? Find(string state, string question)
    {
        lock (_lock)
        {
            if (_state != state)
                Forget(state);
            if (!_byQuestion.TryGetValue(question, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Keeps an answer, unless it is of a state that is no longer the one that was asked for last.</summary>
    public void Add(string state, string question, KeptAnswer answer)
    {
        lock (_lock)
        {
            if (_state != state || answer.Size > maxBytes || _byQuestion.ContainsKey(question))
                return;
            while (_bytes + answer.Size > maxBytes)
                Forget(_byUse.Last!);
            _byQuestion.Add(question, _byUse.AddFirst(new Entry(question, answer)));
            _bytes += answer.Size;
        }
    }

    /// <summary>Forgets everything: the data is another now.</summary>
    public void Clear()
    {
        lock (_lock)
            Forget(state: null);
    }

    private void Forget(string? state)
    {
        _state = state;
        _byQuestion.Clear();
        _byUse.Clear();
        _bytes = 0;
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byQuestion.Remove(node.Value.Question);
        _bytes -= node.Value.Answer.Size;
    }

    private sealed record Entry(string Question, KeptAnswer Answer);
}
