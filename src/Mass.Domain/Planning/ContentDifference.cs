namespace Mass.Domain.Planning;

/// <summary>One thing that two readings of a plan say differently.</summary>
internal sealed record ContentDifference(AmendmentKind Kind, AmendmentTarget Target, string? TargetKey, IReadOnlyList<FieldChange> Changes);
