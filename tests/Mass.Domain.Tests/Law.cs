using CsCheck;

namespace Mass.Domain.Tests;

/// <summary>Checks a law on generated cases: always the same ones, so that a failure on one machine is a failure on every other.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 300)
    {
        var random = new PCG(1, 20240701);
        for (var i = 0; i < count; i++)
        {
            var each = cases.Generate(random, null, out _);
            try
            {
                law(each);
            }
            catch (Exception e)
            {
                throw new Xunit.Sdk.XunitException($"The law does not hold for case {i}, {each}:{Environment.NewLine}{e.Message}", e);
            }
        }
    }
}
