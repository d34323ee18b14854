using System.Net;
using Mass.Graph.Http;
using Mass.Graph.Http.Rates;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Http.Rates;

/// <summary>The points of callers, and by what callers are told apart.</summary>
public sealed class RateLimiterTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void A_caller_has_its_burst_and_then_what_time_brings()
    {
        var limiter = Limiter(perMinute: 60, burst: 100);
        Assert.Equal((true, 30), Taken(limiter.Take("a", 70)));
        var refused = limiter.Take("a", 40);
        Assert.Equal((false, 30), Taken(refused));
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Wait);
        Assert.Equal(TimeSpan.FromSeconds(70), refused.UntilFull);

        clock.Pass(refused.Wait);
        Assert.Equal((true, 0), Taken(limiter.Take("a", 40)));
        clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal((true, 99), Taken(limiter.Take("a", 1)));
    }

    [Fact]
    public void One_caller_does_not_use_up_the_points_of_another()
    {
        var limiter = Limiter(perMinute: 60, burst: 100);
        Assert.Equal((true, 0), Taken(limiter.Take("a", 100)));
        Assert.Equal((true, 0), Taken(limiter.Take("b", 100)));
        Assert.False(limiter.Take("a", 1).IsTaken);
    }

    [Fact]
    public void Only_so_many_callers_are_remembered_and_the_busy_ones_longest()
    {
        var limiter = Limiter(perMinute: 60, burst: 100, callers: 10);
        Assert.True(limiter.Take("busy", 100).IsTaken);
        for (var i = 0; i < 10_000; i++)
        {
            limiter.Take($"address {i}", 1);
            Assert.False(limiter.Take("busy", 1).IsTaken);
        }

        Assert.Equal(10, limiter.Callers);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    public void An_address_of_ipv6_counts_as_its_network(string address, string expected) => Assert.Equal(expected, CallerKey.Network(IPAddress.Parse(address)));

    private static (bool IsTaken, long Remaining) Taken(RateState state) => (state.IsTaken, state.Remaining);

    private RateLimiter Limiter(int perMinute, int burst, int callers = 100) =>
        new(Options.Create(new GraphOptions { RatePoints = perMinute, RateBurst = burst, RateCallers = callers }), clock);
}
