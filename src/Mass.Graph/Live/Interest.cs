namespace Mass.Graph.Live;

/// <summary>What a subscription is about, once its arguments are known.</summary>
/// <param name="TypeNames">The types of things whose changes may concern it.</param>
/// <param name="Find">
/// The id of the thing to tell of when something has changed, read with the user context of one operation; null when it does not concern the subscription, or
/// its caller may not see it.
/// </param>
internal sealed record Interest(IReadOnlySet<string> TypeNames, Func<IDictionary<string, object?>, TouchedThing, Guid?> Find);
