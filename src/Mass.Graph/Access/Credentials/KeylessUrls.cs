using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Mass.Graph.Access.Credentials;

/// <summary>
/// Takes the parameter <c>apiKey</c> out of each URL while the request is being made, which is before the server logs that it began. So no log, trace or
/// redirect can hold it.
/// </summary>
internal sealed class KeylessUrls(IHttpContextFactory inner) : IHttpContextFactory
{
    public HttpContext Create(IFeatureCollection featureCollection)
    {
        if (featureCollection.Get<IHttpRequestFeature>() is { QueryString.Length: > 1 } request)
            TakeOut(request, featureCollection);
        return inner.Create(featureCollection);
    }

    public void Dispose(HttpContext httpContext) => inner.Dispose(httpContext);

    private static void TakeOut(IHttpRequestFeature request, IFeatureCollection features)
    {
        List<string>? found = null;
        var rest = new StringBuilder();
        foreach (var pair in new QueryStringEnumerable(request.QueryString))
        {
            if (pair.DecodeName().Span.Equals(QueryKey.Parameter, StringComparison.OrdinalIgnoreCase))
                (found ??= []).Add(pair.DecodeValue().ToString());
            else
                rest.Append(rest.Length == 0 ? '?' : '&').Append(pair.EncodedName.Span).Append('=').Append(pair.EncodedValue.Span);
        }

        if (found is null)
            return;
        features.Set(new QueryKey(found));
        request.QueryString = rest.ToString();
        var target = request.RawTarget.IndexOf('?', StringComparison.Ordinal);
        if (target >= 0)
            request.RawTarget = string.Concat(request.RawTarget.AsSpan(0, target), request.QueryString);
    }
}
