namespace Mass.Graph.CommandLine;

/// <summary>Guesses what was meant by a word that is none of those that there are.</summary>
internal static class Spelling
{
    private const int Most = 3;

    /// <summary>The word that is nearest; null when none is near.</summary>
    public static string? Near(string given, IEnumerable<string> known) => known.MinBy(name => Distance(given, name)) is { } near && Distance(given, near) <= Most ? near : null;

    /// <summary>How many letters have to be put in, taken out or changed to make one word the other.</summary>
    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }

            before = row;
        }

        return before[^1];
    }
}
