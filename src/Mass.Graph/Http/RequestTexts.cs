using System.Collections.Concurrent;

namespace Mass.Graph.Http;

/// <summary>
/// The documents that clients send again and again, found by the bytes that they come in: they need not be read again, and the same bytes give the same object. Bounded by number and by bytes;
/// when there is no room for another one, all make room.
/// </summary>
internal sealed class RequestTexts(int maxTexts, long maxBytes)
{
    private readonly ConcurrentDictionary<byte[], string> _known = new(new Bytes());
    private long _bytes;

    /// <param name="token">The text as it stands in JSON between its quotes.</param>
    public string? Find(ReadOnlySpan<byte> token) => _known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(token, out var text) ? text : null;

    /// <param name="token">The text as it stands in JSON between its quotes.</param>
    /// <param name="text">The text.</param>
    public void Add(ReadOnlySpan<byte> token, string text)
    {
        if (maxTexts == 0 || token.Length > maxBytes)
            return;
        if (_known.Count >= maxTexts || Interlocked.Add(ref _bytes, token.Length) > maxBytes)
        {
            _known.Clear();
            Interlocked.Exchange(ref _bytes, token.Length);
        }

        _known.TryAdd(token.ToArray(), text);
    }

    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
