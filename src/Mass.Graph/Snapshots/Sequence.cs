namespace Mass.Graph.Snapshots;

/// <summary>Several things in their order, equal to as many equal ones.</summary>
internal readonly record struct Sequence(IReadOnlyList<object?> Items)
{
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
