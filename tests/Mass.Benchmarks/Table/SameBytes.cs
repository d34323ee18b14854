using System.Text;

namespace Mass.Benchmarks.Table;

/// <summary>Nothing is measured beside another that does not give the same bytes.</summary>
internal static class SameBytes
{
    public static void Require(Operation operation, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (expected.SequenceEqual(actual))
        {
            return;
        }

        var start = Math.Max(0, expected.CommonPrefixLength(actual) - 200);
        throw new InvalidOperationException($"The answers to {operation.Name} differ:\n{Part(expected, start)}\n{Part(actual, start)}");
    }

    private static string Part(ReadOnlySpan<byte> answer, int start) => Encoding.UTF8.GetString(answer[start..Math.Min(answer.Length, start + 400)]);
}
