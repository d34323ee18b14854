using System.Security.Claims;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Compiling;

/// <summary>One run of a compiled operation: the request that it answers, and how far it is. Everything that is of one caller or one moment is here, and nothing of it in the plan.</summary>
internal sealed class Run
{
    private readonly List<FieldContext> contexts = [];
    private FailedPlace? place;

    public Run(OperationValues values, IDictionary<string, object?> userContext, RequestState state, AnswerJson json)
    {
        (Operation, Values, UserContext, State, Json) = (values.Operation, values, userContext, state, json);
        Snapshot = state.Present;
    }

    public CompiledOperation Operation { get; }

    /// <summary>The values of variables and arguments, and which selections they leave out.</summary>
    public OperationValues Values { get; }

    public IDictionary<string, object?> UserContext { get; }

    public RequestState State { get; }

    public AnswerJson Json { get; }

    /// <summary>Where it was ended, if it was.</summary>
    public FailedPlace Place => place ??= new();

    /// <summary>The state that is read below the root field at which the run is.</summary>
    public Snapshot Snapshot { get; private set; }

    public IServiceProvider? Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>A context for a resolver that asks for one, good until the answer of its field is written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="source">The thing whose field it is; null at the root.</param>
    public FieldContext Enter(ResolvedFieldPlan field, object? source)
    {
        // Answers are written depth first, so that the fields on the way to this one are the only others under way.
        while (contexts.Count <= field.Depth)
        {
            contexts.Add(new FieldContext(this));
        }

        var context = contexts[field.Depth];
        context.Set(field, source, field.Depth == 0 ? null : contexts[0]);
        return context;
    }

    /// <summary>Takes the state that a root field has entered.</summary>
    public void ReadUnder(string root) => Snapshot = State.Under(root);
}
