using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using Mass.Graph.Access;

namespace Mass.Graph.Http.Rates;

/// <summary>By what a caller is told from others: what it has identified itself with, else the address that it calls from.</summary>
internal static class CallerKey
{
    public static string Of(HttpContext http) => Of(http.User, http.Connection.RemoteIpAddress);

    public static string Of(ClaimsPrincipal user, IPAddress? address) => Caller.Of(user) is { IsAnyone: false, Id: var id }
        ? $"caller {id}"
        : $"address {Network(address)}";

    /// <summary>One subscriber has a whole /64 of IPv6 addresses, so they count as one.</summary>
    public static string Network(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
