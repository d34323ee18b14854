namespace Mass.Graph.Snapshots;

/// <summary>Several things in their order, equal to as many equal ones.</summary>
internal readonly record struct Sequence(IReadOnlyList<object?> Items)
{
    /// <summary>More things than this are not remembered.</summary>
    private const int MostItems = 64;

    /// <summary>Longer texts are not, either.</summary>
    private const int MostLetters = 128;

    /// <summary>Whether it is small enough to be remembered: of what clients may send there is no end.</summary>
    public bool IsSmall => Items.Count <= MostItems && !Items.Any(item => item switch
    {
        string text => text.Length > MostLetters,
        Uri address => address.OriginalString.Length > MostLetters,
        _ => false,
    });

    public bool Equals(Sequence other)
    {
        if (Items.Count != other.Items.Count)
        {
            return false;
        }

        for (var i = 0; i < Items.Count; i++)
        {
            if (!Equals(Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode() => Items.Aggregate(Items.Count, HashCode.Combine);
}
