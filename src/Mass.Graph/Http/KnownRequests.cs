namespace Mass.Graph.Http;

/// <summary>
/// The queries that come again byte for byte, as those of a dashboard do, found by their whole bodies: nothing of them is read again. Kept from the second time on, so that what comes once
/// takes no room. What may write is never kept, for what is written may be confidential.
/// </summary>
internal sealed class KnownRequests(int most, long maxBytes) : KnownBytes<RequestMembers>(most, maxBytes)
{
    /// <summary>Longer bodies cost more to look for, and are rarely the same.</summary>
    public const int MostBytes = 16 * 1024;

    private const int Places = 1024;

    /// <summary>Bodies that came once, by their hashes. One may displace another, which then has to come once more.</summary>
    private readonly int[] _once = new int[Places];

    /// <summary>Takes note of a request that was not known.</summary>
    public void Note(ReadOnlySpan<byte> body, RequestMembers members)
    {
        // Without the word there is no mutation in a document.
        if (body.Length > MostBytes || members.Query?.Contains("mutation", StringComparison.Ordinal) != false)
            return;
        var hash = HashOf(body);
        ref var place = ref _once[(uint)hash % Places];
        if (place != hash)
            place = hash;
        else
            Add(body, members.Again());
    }
}
