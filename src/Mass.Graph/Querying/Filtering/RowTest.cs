using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Filtering;

/// <summary>Whether a thing, read in a snapshot, fits a filter.</summary>
internal delegate bool RowTest<in T>(T item, Snapshot snapshot);
