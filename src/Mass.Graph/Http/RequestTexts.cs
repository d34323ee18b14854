namespace Mass.Graph.Http;

/// <summary>The documents that clients send again and again, found by how they stand in JSON between their quotes.</summary>
internal sealed class RequestTexts(int most, long maxBytes) : KnownBytes<string>(most, maxBytes);
