namespace Mass.Domain;

/// <summary>Climbs from a key to the one above it, and on, in something that should be a tree.</summary>
internal static class Ladder
{
    /// <summary>The keys above one, the nearest first; it ends at the top, or where the climb comes to a key for the second time.</summary>
    public static IReadOnlyList<string> Climbs(string key, Func<string, string?> above)
    {
        var climbed = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = above(key); next is not null && seen.Add(next); next = above(next))
        {
            climbed.Add(next);
        }

        return climbed;
    }
}
