using System.Numerics;

namespace Mass.Graph.Querying.Indexing;

/// <summary>A set of rows of an order, a bit for each.</summary>
internal sealed class RowBits
{
    private readonly ulong[] words;

    /// <param name="rows">How many rows the order has.</param>
    public RowBits(int rows) => words = new ulong[(rows + 63) / 64];

    private RowBits(ulong[] words) => this.words = words;

    /// <summary>How many steps it takes to go through it.</summary>
    public int Words => words.Length;

    public void Add(int row) => words[row >> 6] |= 1UL << (row & 63);

    /// <summary>The rows that are in both.</summary>
    public RowBits And(RowBits other)
    {
        var both = new ulong[words.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = words[i] & other.words[i];
        }

        return new(both);
    }

    /// <summary>The rows that are in either.</summary>
    public RowBits Or(RowBits other)
    {
        var either = new ulong[words.Length];
        for (var i = 0; i < either.Length; i++)
        {
            either[i] = words[i] | other.words[i];
        }

        return new(either);
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many rows are in both.</summary>
    public int CountWith(RowBits other)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & other.words[i]);
        }

        return count;
    }

    /// <summary>The first row of the set from a row on; -1 when there is none.</summary>
    public int Next(int row)
    {
        var at = row >> 6;
        if (at >= words.Length)
        {
            return -1;
        }

        var word = words[at] & (ulong.MaxValue << (row & 63));
        while (word == 0)
        {
            if (++at == words.Length)
            {
                return -1;
            }

            word = words[at];
        }

        return (at << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>The last row of the set up to a row; -1 when there is none.</summary>
    public int Previous(int row)
    {
        if (row < 0)
        {
            return -1;
        }

        var at = row >> 6;
        var word = words[at] & (ulong.MaxValue >> (63 - (row & 63)));
        while (word == 0)
        {
            if (--at < 0)
            {
                return -1;
            }

            word = words[at];
        }

        return (at << 6) + 63 - BitOperations.LeadingZeroCount(word);
    }
}
