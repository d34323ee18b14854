using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Live;

/// <summary>Knows whether the credential with which a long connection began is still good: it may expire, and a key may be revoked.</summary>
internal sealed class Standing(ApiKeys keys, TimeProvider clock, IOptions<SnapshotOptions> options)
{
    /// <summary>Whether it is good now.</summary>
    public bool Holds(LiveCaller caller) => !(caller.Expires <= clock.GetUtcNow()) && (Caller.Of(caller.User) is { IsAnyone: true } or { IsOfToken: true } || keys.StillTakes(Caller.Of(caller.User)));

    /// <summary>Waits until it is not good any more.</summary>
    public async Task EndAsync(LiveCaller caller, CancellationToken cancellation)
    {
        if (caller.Expires is null && Caller.Of(caller.User) is { IsAnyone: true } or { IsOfToken: true })
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation);
        }

        while (Holds(caller))
        {
            // A key that was revoked is known from the next look at the keys on, and no sooner.
            var wait = options.Value.RefreshInterval;
            if (caller.Expires - clock.GetUtcNow() is { } left && left < wait)
                wait = left > TimeSpan.Zero ? left + TimeSpan.FromMilliseconds(1) : TimeSpan.FromMilliseconds(1);
            await Task.Delay(wait, clock, cancellation);
        }
    }
}
