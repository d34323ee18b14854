using Mass.Graph.Access.Credentials;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Authentication;

namespace Mass.Graph.Http.Live;

/// <summary>
/// Takes <c>authorization</c> and <c>apiKey</c> of a payload as the headers of those names, beside the ones that the request has, and asks whoever answers for the
/// credentials of requests. So whatever is taken in a header is taken here, and two different credentials are refused here as there.
/// </summary>
internal sealed class PayloadCredentials : ILiveCredentials
{
    public async Task<LiveCaller> ReadAsync(HttpContext http, IReadOnlyDictionary<string, object?> payload)
    {
        var authorization = Given(payload, "authorization");
        var key = Given(payload, "apiKey") ?? Given(payload, CredentialReader.KeyHeader);
        if (authorization is null && key is null)
            return LiveCaller.Of(await http.AuthenticateAsync(), http.User);

        // Who answers for credentials looks at each request once: a request of its own, in a scope of its own, is looked at anew.
        await using var scope = http.RequestServices.CreateAsyncScope();
        var asked = new DefaultHttpContext { RequestServices = scope.ServiceProvider, TraceIdentifier = http.TraceIdentifier };
        asked.Request.Scheme = http.Request.Scheme;
        asked.Request.Host = http.Request.Host;
        asked.Connection.RemoteIpAddress = http.Connection.RemoteIpAddress;
        asked.Features.Set(http.Features.Get<QueryKey>());
        asked.Request.Headers.Authorization = http.Request.Headers.Authorization;
        asked.Request.Headers[CredentialReader.KeyHeader] = http.Request.Headers[CredentialReader.KeyHeader];
        if (authorization is not null)
            asked.Request.Headers.Append("Authorization", authorization);
        if (key is not null)
            asked.Request.Headers.Append(CredentialReader.KeyHeader, key);

        var result = await asked.AuthenticateAsync();
        return result.Succeeded
            ? LiveCaller.Of(result, result.Principal)
            : throw new RequestRefusedException(
                StatusCodes.Status401Unauthorized, ErrorCodes.NotAuthenticated, result.Failure?.Message ?? "The credential is none that is taken here.");
    }

    /// <summary>A member of the payload, however its name is written: clients take it for the name of a header.</summary>
    private static string? Given(IReadOnlyDictionary<string, object?> payload, string name)
    {
        foreach (var (key, value) in payload)
        {
            if (!key.Equals(name, StringComparison.OrdinalIgnoreCase) || value is null)
                continue;
            return value as string
                ?? throw new RequestRefusedException(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, $"\"{name}\" in the payload is no string.");
        }

        return null;
    }
}
