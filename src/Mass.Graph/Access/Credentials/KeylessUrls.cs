using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>
/// Takes the parameter <c>apiKey</c> out of each URL while the request is being made, which is before the server logs that it began. So no log, trace or
/// redirect can hold it.
/// </summary>
/// <remarks>As without it, the context of one request of a connection is taken for the next one.</remarks>
internal sealed class KeylessUrls(IServiceScopeFactory scopes, IOptions<FormOptions> forms) : IHttpContextFactory
{
    private readonly ConditionalWeakTable<IFeatureCollection, DefaultHttpContext> _contexts = [];

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        if (featureCollection.Get<IHttpRequestFeature>() is { QueryString.Length: > 1 } request)
            TakeOut(request, featureCollection);
        if (_contexts.TryGetValue(featureCollection, out var context))
            context.Initialize(featureCollection);
        else
            _contexts.Add(featureCollection, context = new DefaultHttpContext(featureCollection));
        context.FormOptions = forms.Value;
        context.ServiceScopeFactory = scopes;
        return context;
    }

    public void Dispose(HttpContext httpContext) => ((DefaultHttpContext)httpContext).Uninitialize();

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
