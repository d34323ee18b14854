using System.Collections.Concurrent;

namespace Mass.Graph.Http;

/// <summary>
/// What clients send again and again, found by the bytes that it comes in: it need not be read again, and the same bytes give the same object. Bounded by number and by bytes; when there is
/// no room for another one, all make room.
/// </summary>
internal class KnownBytes<T>(int most, long maxBytes)
    where T : class
{
    private readonly ConcurrentDictionary<byte[], T> _known = new(new Bytes());
    private long _bytes;

    public T? Find(ReadOnlySpan<byte> bytes) => _known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var found) ? found : null;

    public void Add(ReadOnlySpan<byte> bytes, T value)
    {
        if (most == 0 || bytes.Length > maxBytes)
            return;
        if (_known.Count >= most || Interlocked.Add(ref _bytes, bytes.Length) > maxBytes)
        {
            _known.Clear();
            Interlocked.Exchange(ref _bytes, bytes.Length);
        }

        _known.TryAdd(bytes.ToArray(), value);
    }

    protected static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => HashOf(bytes);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => HashOf(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
