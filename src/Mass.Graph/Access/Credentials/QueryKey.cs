namespace Mass.Graph.Access.Credentials;

/// <summary>What stood in the URL as <c>apiKey</c>, taken out of it before anything else saw it.</summary>
internal sealed record QueryKey(IReadOnlyList<string> Values)
{
    public const string Parameter = "apiKey";
}
