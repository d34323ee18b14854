using Mass.Domain;

namespace Mass.Graph.Querying;

/// <summary>Tells a client that a rule of the domain refuses what it asks for.</summary>
internal static class Refusal
{
    public static T Told<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (BrokenRuleException refusal)
        {
            throw new QueryError(ErrorCodes.RuleBroken, refusal.Message, new Dictionary<string, object?> { ["rule"] = refusal.Code });
        }
    }
}
