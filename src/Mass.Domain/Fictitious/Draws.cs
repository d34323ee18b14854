namespace Mass.Domain.Fictitious;

/// <summary>Draws by lot from a seed: SplitMix64 in whole numbers alone, so that every machine draws the same.</summary>
/// <remarks>Each subject draws from a row of its own, so that a change in one leaves the others as they were.</remarks>
internal sealed class Draws
{
    private ulong state;

    /// <summary>Starts the row of a subject.</summary>
    public Draws(int seed, string subject)
    {
        unchecked
        {
            state = 14695981039346656037UL ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL);
            foreach (var letter in subject)
            {
                state = (state ^ letter) * 1099511628211UL;
            }
        }
    }

    /// <summary>A number from zero up to a limit, which it never is.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number between two numbers, both of which it may be.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list.</summary>
    public T One<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Several of a list, each at most once: all of them when there are too few.</summary>
    public IReadOnlyList<T> Several<T>(IReadOnlyList<T> from, int count)
    {
        T[] all = [.. from];
        var taken = Math.Min(count, all.Length);
        for (var i = 0; i < taken; i++)
        {
            var other = Between(i, all.Length - 1);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all[..taken];
    }

    /// <summary>A day between two days, both of which it may be.</summary>
    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    private ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
