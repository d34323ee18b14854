using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Mass.Graph.Access;
using Microsoft.Net.Http.Headers;

namespace Mass.Graph.Http;

/// <summary>The schema of each audience as SDL with its descriptions, printed once.</summary>
internal sealed class SchemaText(GraphRuntime runtime)
{
    private readonly ConcurrentDictionary<Audience, Lazy<(byte[] Text, EntityTagHeaderValue Tag)>> _printed = new();

    public IResult Answer(Audience audience)
    {
        var (text, tag) = _printed.GetOrAdd(audience, each => new(() => Print(each))).Value;
        return Results.Bytes(text, "application/graphql; charset=utf-8", fileDownloadName: null, entityTag: tag);
    }

    private (byte[] Text, EntityTagHeaderValue Tag) Print(Audience audience)
    {
        var text = Encoding.UTF8.GetBytes(runtime.SchemaFor(audience).Print());

        // Weak, because compression changes the bytes and not what they say.
        return (text, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"", isWeak: true));
    }
}
