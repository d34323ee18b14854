using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Microsoft.Net.Http.Headers;

namespace Mass.Graph.Http;

/// <summary>The schema as SDL with its descriptions, printed once.</summary>
internal sealed class SchemaText(GraphRuntime runtime)
{
    private readonly Lazy<(byte[] Text, EntityTagHeaderValue Tag)> _printed = new(() => Print(runtime));

    public IResult Answer() => Results.Bytes(
        _printed.Value.Text, "application/graphql; charset=utf-8", fileDownloadName: null, entityTag: _printed.Value.Tag);

    private static (byte[] Text, EntityTagHeaderValue Tag) Print(GraphRuntime runtime)
    {
        if (!runtime.Schema.Initialized)
            runtime.Schema.Initialize();
        var text = Encoding.UTF8.GetBytes(runtime.Schema.Print());
        return (text, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\""));
    }
}
