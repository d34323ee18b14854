using GraphQL;

namespace Mass.Graph.Live;

/// <summary>
/// One run of a subscription's document. The first run opens it: its field reads the arguments and says what it is about. Each later one is for one thing
/// that has changed, and answers like a query.
/// </summary>
internal sealed class Watch
{
    private const string Key = "mass.watch";

    private Watch(Guid? thing) => Thing = thing;

    /// <summary>The id of the thing that the run is for; null in the first one.</summary>
    public Guid? Thing { get; }

    /// <summary>What the field has said that it is about; null until it has.</summary>
    public Interest? Interest { get; private set; }

    public static Watch Opening() => new(null);

    public static Watch Of(Guid thing) => new(thing);

    /// <summary>The run that a field is asked in.</summary>
    public static Watch In(IDictionary<string, object?> userContext) => userContext.TryGetValue(Key, out var watch)
        ? (Watch)watch!
        : throw new InvalidOperationException("A field of the subscription type is asked outside of a subscription.");

    public void Into(IDictionary<string, object?> userContext) => userContext[Key] = this;

    /// <summary>Says in the first run what the field is about, and ends the run.</summary>
    public ExecutionError Opened(Interest interest)
    {
        Interest = interest;
        return new SilentError();
    }

    /// <summary>Ends a run that has nothing to answer. No client sees it.</summary>
    public sealed class SilentError() : ExecutionError("There is nothing to tell.");
}
