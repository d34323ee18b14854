using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Mass.Graph.Http.Live;

/// <summary>Who asks over a long connection, and until when that holds.</summary>
/// <param name="User">The caller.</param>
/// <param name="Expires">When its credential expires; null when it does not.</param>
internal sealed record LiveCaller(ClaimsPrincipal User, DateTimeOffset? Expires)
{
    /// <summary>A timer takes no longer wait.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromDays(1);

    /// <summary>The caller of a request that was let through.</summary>
    public static LiveCaller Of(AuthenticateResult authenticated, ClaimsPrincipal user) =>
        new(authenticated.Principal ?? user, authenticated.Properties?.ExpiresUtc ?? ExpiryIn(authenticated.Principal ?? user));

    public bool HasExpired(TimeProvider clock) => Expires <= clock.GetUtcNow();

    /// <summary>Waits until the credential expires.</summary>
    public async Task ExpiryAsync(TimeProvider clock, CancellationToken cancellation)
    {
        if (Expires is not { } end)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation);
            return;
        }

        while (end - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
            await Task.Delay(left < s_longestWait ? left + TimeSpan.FromMilliseconds(1) : s_longestWait, clock, cancellation);
    }

    private static DateTimeOffset? ExpiryIn(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst("exp")?.Value, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
