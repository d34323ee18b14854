using System.Runtime.ExceptionServices;

namespace Mass.Graph.Querying.Sorting;

/// <summary>Sorts by comparisons that may end the operation. The sort of the runtime wraps what a comparison throws.</summary>
internal static class Sorted
{
    public static TRows Of<TRows>(Func<TRows> sort)
    {
        try
        {
            return sort();
        }
        catch (InvalidOperationException e) when (e.InnerException is QueryError or OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }
}
