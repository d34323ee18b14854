using Mass.Graph.Access;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Http.Cost;

/// <summary>What is known of the cost of one operation, from the header of its request to its answer.</summary>
/// <param name="wish">What the client wants to know of it.</param>
/// <param name="charge">Takes the points of the operation from what its caller may spend; an exception refuses it.</param>
internal sealed class OperationMeter(CostWish wish, Func<OperationCost, RateLimit> charge)
{
    private const string Key = "mass.meter";
    private bool _isCharged;

    public CostWish Wish => wish;

    /// <summary>The cost; null until the operation was found valid.</summary>
    public OperationCost? Cost { get; set; }

    /// <summary>Why the request is refused; null while it is not.</summary>
    public RequestRefusedException? Refusal { get; private set; }

    /// <summary>Takes the points of so many more slices, all at once, so that no answer breaks off for want of points.</summary>
    public void ChargeMore(int slices)
    {
        if (slices == 0 || Cost is not { } cost)
            return;
        charge(slices * cost);
        Cost = cost + (slices * cost);
    }

    public static OperationMeter? In(IDictionary<string, object?> userContext) =>
        userContext.TryGetValue(Key, out var meter) ? (OperationMeter?)meter : null;

    public void Into(IDictionary<string, object?> userContext) => userContext[Key] = this;

    /// <summary>How long a page is whose size the client leaves open: in a table, whose rows are drawn in slices, it is a slice.</summary>
    public int PageSize { get; set; } = PageArguments.DefaultSize;

    /// <summary>Makes slices shorter when longer ones cost too much, down to a usual page: what is good for JSON is good for a table.</summary>
    public bool TryShorter()
    {
        if (PageSize <= PageArguments.DefaultSize)
            return false;
        PageSize = Math.Max(PageArguments.DefaultSize, PageSize / 2);
        return true;
    }

    /// <returns>Whether the operation may be executed.</returns>
    public bool Admit(OperationCost cost, IDictionary<string, object?> userContext)
    {
        try
        {
            // What is executed in several slices is charged for with the first.
            if (!_isCharged)
                charge(cost).Into(userContext);
            _isCharged = true;
        }
        catch (RequestRefusedException refusal)
        {
            Refusal = refusal;
            return false;
        }

        return wish != CostWish.Validate;
    }
}
