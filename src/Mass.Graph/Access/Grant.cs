namespace Mass.Graph.Access;

/// <summary>A role that someone has in an association.</summary>
/// <param name="Association">The slug of the association; null for every one of this server.</param>
/// <param name="Role">The role.</param>
/// <param name="PersonId">The id of the person that they are in the association's records; null when they are none.</param>
internal sealed record Grant(string? Association, Role Role, Guid? PersonId = null);
