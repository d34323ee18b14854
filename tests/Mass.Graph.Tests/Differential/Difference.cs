using System.Text;

namespace Mass.Graph.Tests.Differential;

/// <summary>How two answers to one request differ, in words for whoever has to mend it.</summary>
internal static class Difference
{
    private const int Context = 160;

    /// <summary>What differs; null when nothing does.</summary>
    public static string? Of(Written right, Written other)
    {
        if (right.IsExecuted != other.IsExecuted)
        {
            return $"One says that the operation was {(right.IsExecuted ? "" : "not ")}executed, and the other that it was {(other.IsExecuted ? "" : "not ")}executed.\n{right.Text}\n{other.Text}";
        }

        var at = right.Body.AsSpan().CommonPrefixLength(other.Body);
        if (at < Math.Max(right.Body.Length, other.Body.Length))
        {
            return $"The answers differ from byte {at} on, of {right.Body.Length} and {other.Body.Length}.\nexecutor: {Around(right.Body, at)}\ncompiled: {Around(other.Body, at)}";
        }

        return right.Shown == other.Shown ? null : $"The answers are equal, and what was recorded of confidential things is not.\nexecutor: {right.Shown}\ncompiled: {other.Shown}";
    }

    private static string Around(byte[] body, int at)
    {
        var from = Math.Max(0, at - Context);
        return $"{Encoding.UTF8.GetString(body.AsSpan(from, at - from))}»{Encoding.UTF8.GetString(body.AsSpan(at, Math.Min(Context, body.Length - at)))}";
    }
}
