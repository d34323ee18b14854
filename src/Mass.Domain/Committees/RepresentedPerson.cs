namespace Mass.Domain.Committees;

/// <summary>A member, whether the member sits in the body, and the groups that the member belongs to.</summary>
internal sealed record RepresentedPerson(bool IsSeated, IReadOnlyList<string> Groups);
