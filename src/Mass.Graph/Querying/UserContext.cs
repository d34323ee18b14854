namespace Mass.Graph.Querying;

/// <summary>The user context of an operation, in which its state is at hand without being looked for.</summary>
internal sealed class UserContext(RequestState state) : Dictionary<string, object?>
{
    public RequestState State => state;
}
