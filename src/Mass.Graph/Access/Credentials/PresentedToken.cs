using Microsoft.IdentityModel.JsonWebTokens;

namespace Mass.Graph.Access.Credentials;

/// <summary>The token of a request, on its way through the checks.</summary>
internal sealed class PresentedToken(string text)
{
    public string Text => text;

    /// <summary>The token when it has been found valid; null until then.</summary>
    public JsonWebToken? Valid { get; set; }
}
