namespace Mass.Graph.Access;

/// <summary>How tokens may be signed.</summary>
internal static class SigningAlgorithms
{
    /// <summary>With a key that only the issuer has.</summary>
    public static IReadOnlyList<string> Asymmetric { get; } = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>With a key that the issuer and this gateway share.</summary>
    public static IReadOnlyList<string> Symmetric { get; } = ["HS256", "HS384", "HS512"];

    public static IReadOnlyList<string> All { get; } = [.. Asymmetric, .. Symmetric];

    /// <summary>What is taken: nothing that nobody could have signed, and nothing shared unless a shared key is there.</summary>
    public static IReadOnlyList<string> Taken(IReadOnlyCollection<string> chosen, bool isShared) => [.. (chosen.Count > 0
        ? chosen
        : [.. Asymmetric, "HS256"]).Where(algorithm => isShared || !Symmetric.Contains(algorithm))];
}
