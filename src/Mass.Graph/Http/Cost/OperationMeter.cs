using Mass.Graph.Access;

namespace Mass.Graph.Http.Cost;

/// <summary>What is known of the cost of one operation, from the header of its request to its answer.</summary>
/// <param name="wish">What the client wants to know of it.</param>
/// <param name="charge">Takes the points of the operation from what its caller may spend; an exception refuses it.</param>
internal sealed class OperationMeter(CostWish wish, Func<OperationCost, RateLimit> charge)
{
    private const string Key = "mass.meter";

    public CostWish Wish => wish;

    /// <summary>The cost; null until the operation was found valid.</summary>
    public OperationCost? Cost { get; set; }

    /// <summary>Why the request is refused; null while it is not.</summary>
    public RequestRefusedException? Refusal { get; private set; }

    public static OperationMeter? In(IDictionary<string, object?> userContext) =>
        userContext.TryGetValue(Key, out var meter) ? (OperationMeter?)meter : null;

    public void Into(IDictionary<string, object?> userContext) => userContext[Key] = this;

    /// <returns>Whether the operation may be executed.</returns>
    public bool Admit(OperationCost cost, IDictionary<string, object?> userContext)
    {
        try
        {
            charge(cost).Into(userContext);
        }
        catch (RequestRefusedException refusal)
        {
            Refusal = refusal;
            return false;
        }

        return wish != CostWish.Validate;
    }
}
