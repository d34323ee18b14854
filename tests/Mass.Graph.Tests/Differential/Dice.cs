using CsCheck;

namespace Mass.Graph.Tests.Differential;

/// <summary>Draws that are the same for the same seed.</summary>
internal sealed class Dice(uint seed)
{
    private readonly PCG random = new(seed, (seed * 7919UL) + 1);

    public int Below(int count) => (int)random.Next((uint)count);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> values) => values[Below(values.Count)];

    public void Shuffle<T>(List<T> values)
    {
        for (var i = values.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
