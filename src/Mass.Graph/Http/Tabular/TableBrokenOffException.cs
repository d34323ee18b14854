namespace Mass.Graph.Http.Tabular;

/// <summary>A table of which a part has gone out and the rest cannot be given.</summary>
internal sealed class TableBrokenOffException(string message) : Exception(message);
