namespace Mass.Graph.Querying;

/// <summary>A readable key by which a thing can be looked up.</summary>
internal sealed record LookupKey<T>(string Name, string Description, Func<T, string?> Get);
