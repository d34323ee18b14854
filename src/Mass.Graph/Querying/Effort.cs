using System.Globalization;

namespace Mass.Graph.Querying;

/// <summary>
/// What the filters and orders of one operation may still look at. Lists in lists multiply, and no estimate knows how long they are:
/// each row and each value that is looked at takes a test from here, and so do the words of an index. It is counted and not timed, so what else the machine does decides nothing; only an index takes more the first time, when it is made, and an order that is kept from
/// the second time on takes less then.
/// </summary>
internal sealed class Effort(long maxTests, CancellationToken cancellation, Action<QueryError>? ended = null)
{
    /// <summary>How many tests there were.</summary>
    public long Spent { get; private set; }

    /// <summary>Called with the kind of confidential things that a filter looks at.</summary>
    public Action<string>? Touched { get; init; }

    /// <summary>Says that a filter looks at confidential things.</summary>
    public void Touch(string kind) => Touched?.Invoke(kind);

    /// <summary>Takes so many tests, and stops an operation that has none left or that was stopped.</summary>
    public void Spend(long tests = 1)
    {
        cancellation.ThrowIfCancellationRequested();
        Spent += tests;
        if (Spent > maxTests)
        {
            throw Over();
        }
    }

    private QueryError Over()
    {
        var error = new QueryError(
            ErrorCodes.LimitExceeded,
            string.Create(CultureInfo.InvariantCulture, $"The filters and orders of the operation look at more than {maxTests} values; ask for fewer lists within lists, or for less at once."),
            new Dictionary<string, object?> { ["limit"] = "rowTestsPerOperation", ["allowed"] = maxTests, ["found"] = Spent });
        ended?.Invoke(error);
        return error;
    }
}
