using System.Collections.Concurrent;

namespace Mass.Graph.Http;

/// <summary>
/// The queries that come again byte for byte, as those of a dashboard do, found by their whole bodies: nothing of them is read again. Kept from the second time on, so that what comes once
/// takes no room. What may write is never kept, for what is written may be confidential. Bounded by number and by bytes, for what is read of a byte may take 70 times the room; when there is none for
/// another one, all make room.
/// </summary>
internal sealed class KnownRequests(int most, long maxBytes)
{
    /// <summary>Longer bodies cost more to look for, and are rarely the same.</summary>
    public const int MostBytes = 16 * 1024;

    private const int Places = 1024;
    private readonly ConcurrentDictionary<byte[], RequestMembers> _known = new(new Bytes());

    /// <summary>Bodies that came once, by their hashes. One may displace another, which then has to come once more.</summary>
    private readonly int[] _once = new int[Places];
    private long _bytes;

    public RequestMembers? Find(ReadOnlySpan<byte> body) =>
        body.Length <= MostBytes && _known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(body, out var found) ? found : null;

    /// <summary>Takes note of a request that was not known.</summary>
    public void Note(ReadOnlySpan<byte> body, RequestMembers members)
    {
        // Without the word there is no mutation in a document.
        if (body.Length > MostBytes || members.Query?.Contains("mutation", StringComparison.Ordinal) != false)
            return;
        var hash = Bytes.HashOf(body);
        ref var place = ref _once[(uint)hash % Places];
        if (place != hash)
            place = hash;
        else
            Keep(body, members.Again());
    }

    private void Keep(ReadOnlySpan<byte> body, RequestMembers members)
    {
        if (most == 0 || body.Length > maxBytes)
            return;
        if (_known.Count >= most || Interlocked.Add(ref _bytes, body.Length) > maxBytes)
        {
            _known.Clear();
            Interlocked.Exchange(ref _bytes, body.Length);
        }

        _known.TryAdd(body.ToArray(), members);
    }

    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static int HashOf(ReadOnlySpan<byte> bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => HashOf(bytes);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => HashOf(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
