namespace Mass.Graph.Http.Rates;

/// <summary>What a caller has after a request.</summary>
/// <param name="IsTaken">Whether the points were there.</param>
/// <param name="Remaining">The points that are left.</param>
/// <param name="Wait">How long until the points are there, when they were not.</param>
/// <param name="UntilFull">How long until all points are there again.</param>
internal readonly record struct RateState(bool IsTaken, long Remaining, TimeSpan Wait, TimeSpan UntilFull);
