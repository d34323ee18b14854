using CsCheck;

namespace Mass.Graph.Tests.Querying;

/// <summary>Tries a law on made-up cases: the same ones in every run, so that a failure can be run again.</summary>
internal static class Property
{
    public static void Holds<T>(Gen<T> cases, uint seed, int count, Action<T> law)
    {
        var random = new PCG(seed, seed * 7919UL);
        for (var i = 0; i < count; i++)
        {
            var made = cases.Generate(random, null, out _);
            try
            {
                law(made);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {i} of seed {seed} fails: {e.Message}\n{made}", e);
            }
        }
    }
}
