namespace Mass.Graph.Access;

/// <summary>A record of what is confidential having been shown to someone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AssociationId">The association whose data was shown.</param>
/// <param name="At">When.</param>
/// <param name="By">What the caller is called to whom it was shown.</param>
/// <param name="Operation">The name of the operation; null when it had none.</param>
/// <param name="RequestId">The id of the request.</param>
/// <param name="Things">What was shown, kind by kind.</param>
internal sealed record ConfidentialRead(Guid Id, Guid AssociationId, DateTimeOffset At, string By, string? Operation, string RequestId, IReadOnlyList<ConfidentialReadThings> Things);

/// <summary>Things of one kind that were shown.</summary>
/// <param name="Kind">What kind of thing it was.</param>
/// <param name="Count">How many were shown; none when they were only looked through, for a count or a filter.</param>
/// <param name="Ids">The ids of the first of them.</param>
internal sealed record ConfidentialReadThings(string Kind, int Count, IReadOnlyList<Guid> Ids);
