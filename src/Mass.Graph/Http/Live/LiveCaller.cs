using System.Globalization;
using System.Security.Claims;
using Mass.Graph.Access;
using Microsoft.AspNetCore.Authentication;

namespace Mass.Graph.Http.Live;

/// <summary>Who asks over a long connection, and until when that holds.</summary>
/// <param name="User">The caller.</param>
/// <param name="Expires">When its credential expires; null when it does not.</param>
internal sealed record LiveCaller(ClaimsPrincipal User, DateTimeOffset? Expires)
{
    /// <summary>The caller of a request that was let through.</summary>
    public static LiveCaller Of(AuthenticateResult authenticated, ClaimsPrincipal user) =>
        new(authenticated.Principal ?? user, Caller.Of(authenticated.Principal ?? user).ExpiresAt ?? authenticated.Properties?.ExpiresUtc ?? ExpiryIn(authenticated.Principal ?? user));

    private static DateTimeOffset? ExpiryIn(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst("exp")?.Value, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
