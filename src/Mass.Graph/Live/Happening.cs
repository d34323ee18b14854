namespace Mass.Graph.Live;

/// <summary>
/// What one write has changed. It is told once the state that everyone reads has the changes: whoever hears of it reads that state, or a newer one.
/// </summary>
/// <remarks>What is gone leads nowhere any more, so for something taken away its owner belongs among the things as well: with a membership its committee.</remarks>
/// <param name="AssociationId">The association that was written to.</param>
/// <param name="Things">What was changed in it.</param>
/// <param name="ChangeId">The id of the change in the history; null when there is none.</param>
internal sealed record Happening(Guid AssociationId, IReadOnlyList<ChangedThing> Things, string? ChangeId = null);
