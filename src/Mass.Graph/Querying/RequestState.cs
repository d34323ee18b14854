using System.Globalization;
using GraphQL;
using Mass.Graph.Access;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>What one operation reads from, and how much of it it may still return and look at.</summary>
/// <param name="snapshot">All that is recorded, as the caller sees it.</param>
/// <param name="today">The present day.</param>
/// <param name="maxNodes">How many objects it may return.</param>
/// <param name="maxRowTests">How many tests its filters and orders may take.</param>
internal sealed class RequestState(Snapshot snapshot, DateOnly today, int maxNodes, long maxRowTests = long.MaxValue)
{
    private Dictionary<string, Snapshot>? byRoot;
    private Snapshot? present;
    private ConfidentialAccess? confidential;
    private int nodes;
    private Effort? effort;

    /// <summary>Gives the newest state, as someone sees it; null where nothing newer comes.</summary>
    public Func<Viewer, Snapshot>? Newest { get; init; }

    /// <summary>Why the operation has to be ended as a whole: it has looked at all that it may. Null while it may go on.</summary>
    public QueryError? EndedBy { get; private set; }

    /// <summary>Called when the operation has to be ended as a whole; where nothing is, each field ends with the error.</summary>
    public Action<QueryError>? Ended { get; set; }

    /// <summary>What its caller may still ask for; null until the points of the operation were taken.</summary>
    public RateLimit? RateLimit { get; set; }

    /// <summary>How many tests the filters and orders have taken.</summary>
    public long RowTests => effort?.Spent ?? 0;

    /// <summary>The id of the request, which its answer carries; empty where there is none.</summary>
    public string RequestId { get; set; } = "";

    /// <summary>Who asks.</summary>
    public Caller Caller { get; init; } = Caller.Anyone;

    /// <summary>What the caller may see and do in each association.</summary>
    public Viewer Viewer { get; init; } = snapshot.Viewer;

    /// <summary>What the operation has shown of what is confidential.</summary>
    public ConfidentialAccess Confidential => confidential ??= new();

    /// <summary>Whether it has shown something confidential that was not recorded yet.</summary>
    public bool HasShown => confidential is { IsFresh: true };

    /// <summary>The present day, for answers that are counted from it.</summary>
    public DateOnly Today => today;

    /// <summary>The list that is answered slice by slice; null when there is none.</summary>
    public SlicedList? Sliced { get; set; }

    public static RequestState Of(IResolveFieldContext context) => ((UserContext)context.UserContext).State;

    /// <summary>The state in a user context; null in one that is of another graph.</summary>
    public static RequestState? In(IDictionary<string, object?> userContext) => (userContext as UserContext)?.State;

    /// <summary>The state that a field reads: as of the date that its root field was given, or the present one.</summary>
    public static Snapshot SnapshotOf(IResolveFieldContext context)
    {
        var state = Of(context);
        return state.byRoot is null ? state.Present : state.Under(RootOf(context));
    }

    /// <summary>The state that is read under a root field: as of the date that it was given, or the present one.</summary>
    /// <param name="root">The name of the field in the response.</param>
    public Snapshot Under(string root) => byRoot?.GetValueOrDefault(root) ?? Present;

    /// <summary>The state on the present day.</summary>
    public Snapshot Present => present ??= snapshot.Present(today);

    /// <summary>Everything that is recorded, what holds from a later day on included.</summary>
    public Snapshot Recorded => snapshot;

    public IDictionary<string, object?> AsUserContext() => new UserContext(this);

    /// <summary>Makes everything below a root field read as of a date.</summary>
    public static Snapshot Enter(IResolveFieldContext rootField, DateOnly? asOf)
    {
        var state = Of(rootField);
        if (asOf is not { } day)
        {
            return state.Present;
        }

        // The next slice of an operation has to read the very state that the first one read.
        var root = RootOf(rootField);
        state.byRoot ??= new(StringComparer.Ordinal);
        return state.byRoot.TryGetValue(root, out var entered) ? entered : state.byRoot[root] = state.Recorded.AsOf(day, state.Today);
    }

    /// <summary>Makes everything below a root field read the newest state, after that field has changed it.</summary>
    public static void Renew(IResolveFieldContext rootField)
    {
        var state = Of(rootField);
        if (state.Newest is { } newest)
        {
            (state.byRoot ??= new(StringComparer.Ordinal))[RootOf(rootField)] = newest(state.Viewer).Present(state.Today);
        }
    }

    /// <summary>What the filters and orders of the operation may still look at.</summary>
    public Effort Effort(CancellationToken cancellation) => effort ??= new Effort(maxRowTests, cancellation, End)
    {
        Touched = kind => Confidential.LookThrough(Recorded.AssociationsWith(AccessClass.Confidential), kind),
    };

    /// <summary>Begins to count anew: each slice of an operation may return, and look at, as much as an operation may, and so may one that is answered in another way.</summary>
    public void CountAnew()
    {
        nodes = 0;
        effort = null;
        EndedBy = null;
    }

    /// <summary>Counts objects toward the limit of one operation.</summary>
    public void Count(int objects)
    {
        if (nodes + (long)objects is var found && found > maxNodes)
        {
            throw new QueryError(
                ErrorCodes.LimitExceeded,
                string.Create(CultureInfo.InvariantCulture, $"The operation returns more than {maxNodes} objects; ask for smaller pages, or filter."),
                new Dictionary<string, object?> { ["limit"] = "nodesPerOperation", ["allowed"] = maxNodes, ["found"] = (int)found });
        }

        nodes += objects;
    }

    private void End(QueryError reason)
    {
        EndedBy ??= reason;
        Ended?.Invoke(reason);
    }

    private static string RootOf(IResolveFieldContext context)
    {
        var field = context;
        while (field.Parent is { } parent)
        {
            field = parent;
        }

        return field.FieldAst.ResponseName();
    }
}
