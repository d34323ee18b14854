namespace Mass.Graph.Persistence;

/// <summary>Another writer changed the association first; nothing was written. Load it again and repeat the change.</summary>
internal sealed class StaleAssociationException(string slug, Exception? cause = null)
    : Exception($"'{slug}' was changed by another writer in the meantime; load it again and repeat the change.", cause);
